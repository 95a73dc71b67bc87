package uk.sufficiency.kit.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.ImportReport.Finding;

/**
 * Collects what is wrong or odd about a file; keeps the first hundred of each and counts the rest.
 */
public final class Findings {

  private static final int KEPT = 100;

  private final List<Finding> refused = new ArrayList<>();
  private final List<Finding> suspicious = new ArrayList<>();
  private long refusedCount;
  private long suspiciousCount;

  /** A fault: the file will not be applied. */
  public void refuse(@Nullable Long row, @Nullable String column, String code, String message) {
    refusedCount++;
    keep(refused, new Finding(row, column, code, message));
  }

  /** Something to ask about: stored all the same. */
  public void suspect(@Nullable Long row, @Nullable String column, String code, String message) {
    suspiciousCount++;
    keep(suspicious, new Finding(row, column, code, message));
  }

  private static void keep(List<Finding> list, Finding finding) {
    if (list.size() < KEPT) {
      list.add(finding);
    }
  }

  public boolean anyRefused() {
    return refusedCount > 0;
  }

  List<Finding> refused() {
    return List.copyOf(refused);
  }

  List<Finding> suspicious() {
    return List.copyOf(suspicious);
  }

  long refusedCount() {
    return refusedCount;
  }

  long suspiciousCount() {
    return suspiciousCount;
  }
}
