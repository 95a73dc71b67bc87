package uk.sufficiency.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An import's report as lines that people read. */
final class ReportText {

  private static final int MOST_ROWS = 10;
  private static final int MOST_CHANGES = 3;

  private ReportText() {}

  /** The report of a file that was taken. */
  static List<String> of(JsonNode report) {
    var stored = report.path("stored");
    var lines = new ArrayList<String>();
    lines.add(
        "%s: %d rows read; %d added, %d changed, %d unchanged; %d refused, %d suspicious"
            .formatted(
                report.path("outcome").asText(),
                report.path("rowsRead").asInt(),
                stored.path("added").asInt(),
                stored.path("changed").asInt(),
                stored.path("unchanged").asInt(),
                report.path("refusedCount").asInt(),
                report.path("suspiciousCount").asInt()));
    addChanges(lines, report.path("changes"));
    addRows(lines, "refused", report.path("refused"), report.path("refusedCount").asInt());
    addRows(lines, "suspicious", report.path("suspicious"), report.path("suspiciousCount").asInt());
    return lines;
  }

  /** What the gateway says of a file that it did not take. */
  static List<String> ofProblem(int status, JsonNode problem) {
    if (problem.path("report").isObject()) {
      return of(problem.path("report"));
    }
    var code = problem.path("code").asText("HTTP " + status);
    var detail = problem.path("detail").asText(problem.path("title").asText());
    return List.of("NOT TAKEN: " + code + (detail.isEmpty() ? "" : ": " + detail));
  }

  /** Each kind with its count, and the first few of it. */
  private static void addChanges(List<String> lines, JsonNode changes) {
    for (var kind : changes.path("counts").properties()) {
      lines.add("  %s: %d".formatted(kind.getKey(), kind.getValue().asInt()));
      var shown = 0;
      for (var change : changes.path("first")) {
        if (shown < MOST_CHANGES && change.path("kind").asText().equals(kind.getKey())) {
          lines.add("    " + change(change));
          shown++;
        }
      }
    }
  }

  private static String change(JsonNode change) {
    var what = change.path("id").asText() + " " + change.path("name").asText();
    return change.hasNonNull("field")
        ? "%s: %s \"%s\" -> \"%s\""
            .formatted(
                what,
                change.path("field").asText(),
                change.path("from").asText(),
                change.path("to").asText())
        : what;
  }

  private static void addRows(List<String> lines, String what, JsonNode rows, int count) {
    var shown = 0;
    for (var row : rows) {
      if (shown == MOST_ROWS) {
        break;
      }
      lines.add("  " + what + where(row) + ": " + row.path("message").asText() + value(row));
      shown++;
    }
    if (count > shown) {
      lines.add("  ... and %d more %s".formatted(count - shown, what));
    }
  }

  private static String where(JsonNode row) {
    var line = row.hasNonNull("row") ? ", row " + row.path("row").asInt() : "";
    var column = row.hasNonNull("column") ? ", " + row.path("column").asText() : "";
    return line + column;
  }

  private static String value(JsonNode row) {
    return row.hasNonNull("value") ? " (\"" + row.path("value").asText() + "\")" : "";
  }
}
