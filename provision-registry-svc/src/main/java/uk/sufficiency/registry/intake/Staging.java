package uk.sufficiency.registry.intake;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.CsvTable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.SpooledFile;

/** Brings a file's rows into a temporary table, each judged on the way, in constant memory. */
public final class Staging {

  private static final int FETCH = 500;

  private Staging() {}

  /** How a kept record becomes the values of a staged row, its row number first. */
  @FunctionalInterface
  public interface Writer<T> {
    @Nullable Object[] values(long row, T record);
  }

  /**
   * Streams a CSV file into a table.
   *
   * @param target table and columns for {@code COPY}
   * @return how many data rows were read
   */
  public static <T> long copy(
      Connection transaction,
      String target,
      SpooledFile file,
      Findings findings,
      Function<CsvTable.Row, Judgement<T>> judge,
      Writer<T> writer)
      throws SQLException, IOException {
    try (CopyWriter copy = CopyWriter.into(transaction, target)) {
      long rows =
          CsvTable.<SQLException>read(
              file,
              Set.of(),
              findings,
              row -> {
                T record = report(row.number(), judge.apply(row), findings);
                if (record != null) {
                  copy.row(writer.values(row.number(), record));
                }
              });
      copy.end();
      return rows;
    }
  }

  /** Passes on what was found about a row, and returns what it says where it is kept. */
  public static <T> @Nullable T report(long row, Judgement<T> judgement, Findings findings) {
    judgement
        .refused()
        .forEach(found -> findings.refuse(row, found.column(), found.code().name(), found.words()));
    judgement
        .suspicious()
        .forEach(
            found -> findings.suspect(row, found.column(), found.code().name(), found.words()));
    return judgement.record();
  }

  /**
   * Refuses every row that a query finds.
   *
   * @param query yields row number (null: the whole file) and the text of the message
   */
  public static void refuseAll(
      Connection transaction, Findings findings, String column, Finding.Code code, String query)
      throws SQLException {
    each(
        transaction,
        query,
        found ->
            findings.refuse(
                found.getObject(1, Long.class), column, code.name(), found.getString(2)));
  }

  /** Reports every row that a query finds as worth a look. */
  public static void suspectAll(
      Connection transaction, Findings findings, String column, Finding.Code code, String query)
      throws SQLException {
    each(
        transaction,
        query,
        found ->
            findings.suspect(
                found.getObject(1, Long.class), column, code.name(), found.getString(2)));
  }

  /** What is done with a row of a result. */
  @FunctionalInterface
  public interface RowHandler {
    void handle(ResultSet row) throws SQLException;
  }

  /** Hands over every row of a query, a few hundred in memory at a time. */
  public static void each(Connection transaction, String query, RowHandler handler)
      throws SQLException {
    try (PreparedStatement select = transaction.prepareStatement(query)) {
      select.setFetchSize(FETCH);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          handler.handle(rows);
        }
      }
    }
  }

  /** Runs statements one after the other. */
  public static void run(Connection transaction, List<String> statements) throws SQLException {
    for (String statement : statements) {
      run(transaction, statement);
    }
  }

  /**
   * Runs one statement.
   *
   * @return how many rows it changed
   */
  public static long run(Connection transaction, String statement) throws SQLException {
    try (PreparedStatement prepared = transaction.prepareStatement(statement)) {
      prepared.execute();
      return Math.max(0, prepared.getLargeUpdateCount());
    }
  }

  /** The one number that a query yields. */
  public static long count(Connection transaction, String query) throws SQLException {
    try (PreparedStatement select = transaction.prepareStatement(query);
        ResultSet rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
