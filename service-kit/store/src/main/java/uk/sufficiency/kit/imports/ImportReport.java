package uk.sufficiency.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file.
 *
 * @param rowsRead data rows, without the header
 * @param refused the first hundred faults; any one means that nothing was changed
 * @param suspicious the first hundred values that a careful analyst would ask about; they were
 *     stored
 * @param changes what the file changed, or would change, kind by kind; absent where an import does
 *     not tell
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
    long suspiciousCount,
    @Nullable Changes changes) {

  ImportReport with(@Nullable Changes told) {
    return new ImportReport(
        id,
        kind,
        fileSha256,
        startedAt,
        finishedAt,
        outcome,
        rowsRead,
        stored,
        refused,
        refusedCount,
        suspicious,
        suspiciousCount,
        told);
  }

  /** Whether anything was changed. */
  public enum Outcome {
    APPLIED,
    UNCHANGED,
    REFUSED,
    /** All was done and taken back: nothing was changed. */
    PREVIEWED
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

  /**
   * What a file does to what was stored.
   *
   * @param counts how many changes of each kind there are
   * @param first the first twenty of each kind
   */
  public record Changes(Map<String, Long> counts, List<Change> first) {}

  /**
   * One change.
   *
   * @param kind such as {@code RENAMED}; {@code NOT_IN_FILE} is no change, but worth a look
   * @param id what was changed, such as a URN
   * @param name its name, as it becomes
   * @param field what about it, where one thing is meant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(
      String kind,
      String id,
      @Nullable String name,
      @Nullable String field,
      @Nullable String from,
      @Nullable String to) {}
}
