package uk.sufficiency.localstack.testreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sufficiency.localstack.testreport.TestReports.Level;

class TestReportsTest {

  private static final Instant BEGUN = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void countsTheReportsOfThisRunByLevel(@TempDir Path repository) throws Exception {
    // Given
    report(repository, "gateway/target/surefire-reports/TEST-A.xml", 5, 1, 1, 1, 0);
    report(repository, "gateway/target/failsafe-reports/TEST-B.xml", 3, 0, 0, 0, 0);
    report(repository, "e2e/target/failsafe-reports/TEST-C.xml", 2, 0, 0, 2, 0);
    report(repository, "gateway/target/surefire-reports/TEST-Old.xml", 9, 9, 0, 0, -60);

    // When
    var counts = TestReports.count(repository, BEGUN);

    // Then
    assertThat(counts)
        .containsExactly(
            entry(Level.UNIT, new TestCounts(2, 2, 1)),
            entry(Level.COMPONENT, new TestCounts(3, 0, 0)),
            entry(Level.E2E, new TestCounts(0, 0, 2)));
  }

  private static void report(
      Path repository, String path, int tests, int failures, int errors, int skipped, int after)
      throws Exception {
    var file = repository.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(
        file,
        "<testsuite tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\"><testcase/></testsuite>"
            .formatted(tests, failures, errors, skipped));
    Files.setLastModifiedTime(file, FileTime.from(BEGUN.plusSeconds(after)));
  }
}
