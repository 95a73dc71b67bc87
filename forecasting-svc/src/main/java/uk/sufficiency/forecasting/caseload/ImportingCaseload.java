package uk.sufficiency.forecasting.caseload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.forecasting.caseload.model.CaseloadReader;
import uk.sufficiency.forecasting.caseload.model.CaseloadRow;
import uk.sufficiency.forecasting.caseload.model.PlanCount;
import uk.sufficiency.forecasting.intake.Merge;
import uk.sufficiency.forecasting.intake.Rows;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.CsvTable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.ImportRunner.Result;
import uk.sufficiency.kit.imports.SpooledFile;

/**
 * Imports DfE's caseload table: authorities' totals and their single years of age are kept; other
 * breakdowns are read, checked against the totals and not kept; regional and national rows are read
 * only.
 */
@ApplicationScoped
class ImportingCaseload {

  static final String KIND = "caseload";

  private static final String STAGE =
      """
      create temp table staged (
        row_number bigint, authority text, january smallint, topic text, breakdown text,
        old_code text, name text, plans integer, plans_code text, placements jsonb
      ) on commit drop
      """;

  private static final String MERGE =
      """
      insert into caseload as c (authority, january, topic, breakdown, old_code, name, plans,
             plans_code, placements)
      select distinct on (authority, january, topic, breakdown)
             authority, january, topic, breakdown, old_code, name, plans, plans_code, placements
        from staged where topic in ('%s', '%s')
       order by authority, january, topic, breakdown, row_number
      on conflict (authority, january, topic, breakdown) do update set
        old_code = excluded.old_code, name = excluded.name, plans = excluded.plans,
        plans_code = excluded.plans_code, placements = excluded.placements
      where (c.old_code, c.name, c.plans, c.plans_code, c.placements) is distinct from
            (excluded.old_code, excluded.name, excluded.plans, excluded.plans_code,
             excluded.placements)
      returning (xmax = 0)
      """
          .formatted(CaseloadRow.ALL, CaseloadRow.AGE);

  private static final String COUNT_KEPT =
      """
      select count(distinct (authority, january, topic, breakdown)) from staged
       where topic in ('%s', '%s')
      """
          .formatted(CaseloadRow.ALL, CaseloadRow.AGE);

  private final ImportRunner runner;
  private final ObjectMapper json;
  private final Event<CaseloadImported> imported;

  ImportingCaseload(ImportRunner runner, ObjectMapper json, Event<CaseloadImported> imported) {
    this.runner = runner;
    this.json = json;
    this.imported = imported;
  }

  /**
   * Imports a file. A forecast that its figures need follows before this returns; where making it
   * fails, the figures are stored, and importing the same file again makes it.
   */
  ImportReport importFile(InputStream body) {
    var report = runner.run(KIND, body, this::readAndMerge);
    imported.fire(new CaseloadImported());
    return report;
  }

  private Result readAndMerge(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Merge.execute(transaction, STAGE);
    long rows = stage(transaction, file, findings);
    CaseloadScrutiny.refuseContradictions(transaction, findings);
    if (findings.anyRefused()) {
      return new Result(rows, ImportReport.Stored.NOTHING);
    }
    Merge.execute(transaction, "analyze staged");
    CaseloadScrutiny.noteOddities(transaction, findings);
    long kept = count(transaction);
    return new Result(rows, Merge.run(transaction, MERGE, kept));
  }

  private long stage(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    try (var copy = CopyWriter.into(transaction, "staged")) {
      var stager = new Stager(copy, findings);
      long rows = CsvTable.read(file, CaseloadReader.REQUIRED_COLUMNS, findings, stager::stage);
      copy.end();
      return rows;
    }
  }

  private static long count(Connection transaction) throws SQLException {
    try (var query = transaction.createStatement();
        var rows = query.executeQuery(COUNT_KEPT)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Reads rows by the header of the first and copies them. */
  private final class Stager {

    private final CopyWriter copy;
    private final Findings findings;
    private @Nullable CaseloadReader reader;

    Stager(CopyWriter copy, Findings findings) {
      this.copy = copy;
      this.findings = findings;
    }

    void stage(CsvTable.Row row) throws SQLException {
      var known = reader == null ? readerOf(row) : reader;
      var taken = Rows.report(row.number(), known.read(row::find), findings);
      if (taken.isPresent()) {
        copy(row.number(), taken.get());
      }
    }

    private CaseloadReader readerOf(CsvTable.Row row) {
      CaseloadReader.absentPlacements(row.columns())
          .forEach(
              column ->
                  findings.suspect(
                      1L,
                      column,
                      "COLUMN_ABSENT",
                      "the file lacks this placement column and it is taken as unavailable"));
      reader = new CaseloadReader(row.columns());
      return reader;
    }

    private void copy(long number, CaseloadRow row) throws SQLException {
      copy.row(
          number,
          row.authority(),
          row.january(),
          row.topic(),
          row.breakdown(),
          row.oldCode(),
          row.name(),
          row.plans() instanceof PlanCount.Counted(int plans) ? plans : null,
          row.plans() instanceof PlanCount.Withheld(var reason) ? reason : null,
          json(row));
    }
  }

  private String json(CaseloadRow row) {
    var figures = new TreeMap<String, Object>();
    row.placements().forEach((column, count) -> figures.put(column, figure(count)));
    try {
      return json.writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures must have a JSON form", e);
    }
  }

  private static Object figure(PlanCount count) {
    return switch (count) {
      case PlanCount.Counted(int plans) -> plans;
      case PlanCount.Withheld(var reason) -> reason;
      case PlanCount.Unreadable(var text) ->
          throw new IllegalStateException("Refused before it came here: " + text);
    };
  }
}
