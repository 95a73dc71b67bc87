package uk.sufficiency.forecasting.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import uk.sufficiency.forecasting.cost.model.UnitCost;
import uk.sufficiency.forecasting.cost.model.UnitCostReader;
import uk.sufficiency.forecasting.intake.Merge;
import uk.sufficiency.forecasting.intake.Rows;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.CsvTable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.ImportRunner.Result;
import uk.sufficiency.kit.imports.SpooledFile;

/** Imports what a place of each kind costs in a financial year. */
@ApplicationScoped
class ImportingUnitCosts {

  static final String KIND = "unit-costs";

  private static final String STAGE =
      """
      create temp table staged (kind text, financial_year smallint, amount_gbp numeric(12, 2))
        on commit drop
      """;

  private static final String MERGE =
      """
      insert into unit_cost as c (kind, financial_year, amount_gbp)
      select kind, financial_year, amount_gbp from staged
      on conflict (kind, financial_year) do update set amount_gbp = excluded.amount_gbp
      where c.amount_gbp is distinct from excluded.amount_gbp
      returning (xmax = 0)
      """;

  private final ImportRunner runner;

  ImportingUnitCosts(ImportRunner runner) {
    this.runner = runner;
  }

  ImportReport importFile(InputStream body) {
    return runner.run(KIND, body, ImportingUnitCosts::readAndMerge);
  }

  private static Result readAndMerge(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Merge.execute(transaction, STAGE);
    var rowOf = new HashMap<Map.Entry<?, Integer>, Long>();
    long rows;
    try (var copy = CopyWriter.into(transaction, "staged")) {
      rows =
          CsvTable.read(
              file,
              UnitCostReader.REQUIRED_COLUMNS,
              findings,
              (CsvTable.Row row) -> {
                var taken = Rows.report(row.number(), UnitCostReader.read(row::find), findings);
                if (taken.isPresent() && isFirst(row.number(), taken.get(), rowOf, findings)) {
                  copy(copy, taken.get());
                }
              });
      copy.end();
    }
    return findings.anyRefused()
        ? new Result(rows, Stored.NOTHING)
        : new Result(rows, Merge.run(transaction, MERGE, rows));
  }

  private static boolean isFirst(
      long row, UnitCost cost, Map<Map.Entry<?, Integer>, Long> rowOf, Findings findings) {
    var before = rowOf.putIfAbsent(Map.entry(cost.kind(), cost.financialYear()), row);
    if (before != null) {
      findings.refuse(
          row, "financial_year", "DUPLICATE", "this kind and year already stand in row " + before);
    }
    return before == null;
  }

  private static void copy(CopyWriter copy, UnitCost cost) throws SQLException {
    copy.row(cost.kind().name(), cost.financialYear(), cost.pounds());
  }
}
