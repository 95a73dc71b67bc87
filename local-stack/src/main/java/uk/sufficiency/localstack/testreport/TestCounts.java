package uk.sufficiency.localstack.testreport;

/**
 * How many tests ended how.
 *
 * @param failed failures and errors together
 */
public record TestCounts(int passed, int failed, int skipped) {

  /** No test at all. */
  public static final TestCounts NONE = new TestCounts(0, 0, 0);

  /** Both together. */
  public TestCounts plus(TestCounts other) {
    return new TestCounts(passed + other.passed, failed + other.failed, skipped + other.skipped);
  }

  /** The line that ends a test run. */
  @Override
  public String toString() {
    return passed + " passed, " + failed + " failed, " + skipped + " skipped";
  }
}
