package uk.sufficiency.kit.problem;

/** Carries a {@link Problem} to the door. Not a fault of ours, so it has no stack trace. */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.error().name() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
