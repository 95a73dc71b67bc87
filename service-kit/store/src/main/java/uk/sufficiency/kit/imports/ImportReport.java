package uk.sufficiency.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param rowsRead data rows, without the header
 * @param refused the first hundred faults; any one means that nothing was changed
 * @param suspicious the first hundred values that a careful analyst would ask about; they were
 *     stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
    UUID id,
    String kind,
    String fileSha256,
    Instant startedAt,
    Instant finishedAt,
    Outcome outcome,
    long rowsRead,
    Stored stored,
    List<Finding> refused,
    long refusedCount,
    List<Finding> suspicious,
    long suspiciousCount) {

  /** Whether anything was changed. */
  public enum Outcome {
    APPLIED,
    UNCHANGED,
    REFUSED
  }

  /** Rows by what they did to what was stored. */
  public record Stored(long added, long changed, long unchanged) {
    public static final Stored NOTHING = new Stored(0, 0, 0);

    boolean changedAnything() {
      return added > 0 || changed > 0;
    }
  }

  /**
   * Something about a row.
   *
   * @param row as a spreadsheet counts: the header is row 1; absent where the whole file is meant
   * @param column the header's name of the column, where one is meant
   * @param code for machines
   * @param message for people: what is wrong and what to do
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Finding(@Nullable Long row, @Nullable String column, String code, String message) {}
}
