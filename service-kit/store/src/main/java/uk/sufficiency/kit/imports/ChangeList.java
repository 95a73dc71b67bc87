package uk.sufficiency.kit.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.sufficiency.kit.imports.ImportReport.Change;
import uk.sufficiency.kit.imports.ImportReport.Changes;

/** What an import has changed, as its query tells before the transaction ends. */
final class ChangeList {

  private static final int KEPT = 20;
  private static final String FIRST =
      """
      select kind, id, name, field, was, becomes, times
        from (select c.*, row_number() over (partition by kind order by id, field) as nth,
                     count(*) over (partition by kind) as times
                from (%s) c) n
       where nth <= %d order by kind, id, field
      """;

  /** What a spreadsheet would take for a formula begins with an apostrophe; numbers do not. */
  private static final String PLAIN =
      "case when $ ~ '^[-=+@]' and $ !~ '^-[0-9.]+' then '''' || $ else $ end";

  private static final String ALL =
      """
      copy (select kind, id, $name as name, field, $was as "from", $becomes as "to" from (%s) c
             order by kind, id, field) to stdout (format csv, header)
      """
          .replace("$name", PLAIN.replace("$", "name"))
          .replace("$was", PLAIN.replace("$", "was"))
          .replace("$becomes", PLAIN.replace("$", "becomes"));
  private static final String NONE =
      """
      select null::text as kind, null::text as id, null::text as name, null::text as field,
             null::text as was, null::text as becomes where false
      """;

  private final Connection transaction;
  private final @Nullable String query;

  /**
   * @param query as in {@link ImportRunner.Result#changes()}
   */
  ChangeList(Connection transaction, @Nullable String query) {
    this.transaction = transaction;
    this.query = query;
  }

  /** How many of each kind, and the first of them; null where the import does not tell. */
  @Nullable Changes summary() throws SQLException {
    if (query == null) {
      return null;
    }
    var counts = new LinkedHashMap<String, Long>();
    var first = new ArrayList<Change>();
    try (var select = transaction.prepareStatement(FIRST.formatted(query, KEPT));
        var rows = select.executeQuery()) {
      while (rows.next()) {
        counts.put(rows.getString("kind"), rows.getLong("times"));
        first.add(change(rows));
      }
    }
    return new Changes(counts, first);
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString("kind"),
        row.getString("id"),
        row.getString("name"),
        row.getString("field"),
        row.getString("was"),
        row.getString("becomes"));
  }

  /** Writes all of them into a file: CSV with a header, UTF-8. */
  void write(Path file) throws SQLException, IOException {
    var copy = transaction.unwrap(PGConnection.class).getCopyAPI();
    try (var out = Files.newOutputStream(file)) {
      copy.copyOut(ALL.formatted(query == null ? NONE : query), out);
    }
  }
}
