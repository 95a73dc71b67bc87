package uk.sufficiency.forecasting.intake;

import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.kit.imports.ImportReport.Stored;

/** Takes staged rows over into a table, and counts what that changed. */
public final class Merge {

  private Merge() {}

  /**
   * Runs an {@code insert … on conflict … do update … where it differs returning (xmax = 0)}: the
   * returned flag tells rows that were added from rows that were changed.
   *
   * @param staged how many rows were staged
   */
  public static Stored run(Connection transaction, String sql, long staged) throws SQLException {
    long added = 0;
    long changed = 0;
    try (var merge = transaction.createStatement();
        var rows = merge.executeQuery(sql)) {
      while (rows.next()) {
        if (rows.getBoolean(1)) {
          added++;
        } else {
          changed++;
        }
      }
    }
    return new Stored(added, changed, staged - added - changed);
  }

  /** Runs a statement that answers nothing. */
  public static void execute(Connection transaction, String sql) throws SQLException {
    try (var statement = transaction.createStatement()) {
      statement.execute(sql);
    }
  }
}
