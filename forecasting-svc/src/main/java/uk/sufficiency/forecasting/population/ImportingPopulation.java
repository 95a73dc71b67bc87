package uk.sufficiency.forecasting.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.forecasting.intake.Merge;
import uk.sufficiency.forecasting.intake.Rows;
import uk.sufficiency.forecasting.population.model.PopulationReader;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.CsvTable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.ImportRunner.Result;
import uk.sufficiency.kit.imports.SpooledFile;

/** Imports persons by single year of age, of an authority or of its wards. */
@ApplicationScoped
class ImportingPopulation {

  static final String KIND = "population";

  private static final String STAGE =
      """
      create temp table staged (
        row_number bigint, area text, year smallint, age smallint, name text,
        persons double precision
      ) on commit drop
      """;

  private static final String TWICE =
      """
      select max(row_number), format('%s, age %s stands in the file twice', min(name), age)
        from staged group by area, year, age having count(*) > 1
      """;

  private static final String MERGE =
      """
      insert into population as p (area, year, age, name, persons)
      select area, year, age, name, persons from staged
      on conflict (area, year, age) do update set name = excluded.name, persons = excluded.persons
      where (p.name, p.persons) is distinct from (excluded.name, excluded.persons)
      returning (xmax = 0)
      """;

  private static final String SUM_WARDS =
      """
      insert into ward_population (ward, year, persons)
      select area, year, sum(persons) from population
       where age <= 25 and area ~ '^(E05|W05|S13|N08)'
       group by area, year
      on conflict (ward, year) do update set persons = excluded.persons
      """;

  /** More than a twentieth apart: wards are missing, or belong elsewhere. */
  private static final String WARDS_AGAINST_AUTHORITY =
      """
      select format('The wards add up to %s residents aged 0 to 25 in %s, %s to %s', round(w.persons),
                    w.year, a.name, round(a.persons))
        from (select year, sum(persons) as persons from ward_population group by year) as w
        join (select area, name, year, sum(persons) as persons from population
               where age <= 25 and area ~ '^E(06|07|08|09|10)' group by area, name, year) as a
          on a.year = w.year
       where abs(w.persons - a.persons) > 0.05 * a.persons
       order by w.year limit 1
      """;

  private final ImportRunner runner;
  private final Event<PopulationChanged> changed;

  ImportingPopulation(ImportRunner runner, Event<PopulationChanged> changed) {
    this.runner = runner;
    this.changed = changed;
  }

  /** Imports a file. What follows from a change is done in the same transaction. */
  ImportReport importFile(InputStream body) {
    return runner.run(KIND, body, this::readAndMerge);
  }

  private Result readAndMerge(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Merge.execute(transaction, STAGE);
    var stager = new Stager(findings);
    long rows;
    try (var copy = CopyWriter.into(transaction, "staged")) {
      rows =
          CsvTable.read(
              file,
              PopulationReader.REQUIRED_COLUMNS,
              findings,
              (CsvTable.Row row) -> stager.stage(copy, row));
      copy.end();
    }
    note(transaction, TWICE, (row, message) -> findings.refuse(row, "age", "DUPLICATE", message));
    return findings.anyRefused()
        ? new Result(rows, Stored.NOTHING)
        : new Result(rows, merge(transaction, stager.figures, findings));
  }

  private Stored merge(Connection transaction, long figures, Findings findings)
      throws SQLException {
    var stored = Merge.run(transaction, MERGE, figures);
    Merge.execute(transaction, SUM_WARDS);
    note(
        transaction,
        "select null::bigint, t.* from (" + WARDS_AGAINST_AUTHORITY + ") t",
        (row, message) -> findings.suspect(row, null, "WARDS_DO_NOT_SUM", message));
    if (stored.added() + stored.changed() > 0) {
      changed.fire(new PopulationChanged(transaction));
    }
    return stored;
  }

  private static void note(Connection transaction, String sql, Noted noted) throws SQLException {
    try (var query = transaction.createStatement();
        var rows = query.executeQuery(sql)) {
      while (rows.next()) {
        noted.accept(rows.getObject(1, Long.class), rows.getString(2));
      }
    }
  }

  @FunctionalInterface
  private interface Noted {
    void accept(@Nullable Long row, String message);
  }

  /** Copies one staged row for every year of a file's row. */
  private static final class Stager {

    private final Findings findings;
    private @Nullable PopulationReader reader;
    private long figures;

    Stager(Findings findings) {
      this.findings = findings;
    }

    void stage(CopyWriter copy, CsvTable.Row row) throws SQLException {
      var known = reader == null ? new PopulationReader(row.columns()) : reader;
      reader = known;
      var taken = Rows.report(row.number(), known.read(row::find), findings);
      if (taken.isPresent()) {
        var area = taken.get();
        for (var year : area.persons().entrySet()) {
          copy.row(
              row.number(), area.area(), year.getKey(), area.age(), area.name(), year.getValue());
          figures++;
        }
      }
    }
  }
}
