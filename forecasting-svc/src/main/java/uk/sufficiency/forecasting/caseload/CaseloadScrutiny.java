package uk.sufficiency.forecasting.caseload;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.forecasting.intake.Merge;
import uk.sufficiency.kit.imports.Findings;

/** Looks at a staged file as a whole: for what contradicts itself, and for what is odd. */
final class CaseloadScrutiny {

  private static final String CONTRADICTIONS =
      """
      select max(row_number), format('%s, January %s, %s stands in the file with different figures, '
               || 'first in row %s', min(name), january, breakdown, min(row_number))
        from staged
       group by authority, january, topic, breakdown
      having count(distinct (plans, plans_code, placements)) > 1
       order by 1
      """;

  /** A series is an authority over all of its ONS codes. */
  private static final String TOTALS =
      """
      create temp view totals as
      select coalesce(nullif(old_code, ''), authority) as series, authority, old_code, name, january,
             plans, row_number
        from staged where topic = 'All EHC plans' and plans is not null
      union all
      select coalesce(nullif(c.old_code, ''), c.authority), c.authority, c.old_code, c.name,
             c.january, c.plans, null
        from caseload c
       where c.topic = 'All EHC plans' and c.plans is not null
         and not exists (select from staged s where s.authority = c.authority
                          and s.january = c.january and s.topic = c.topic)
      """;

  private CaseloadScrutiny() {}

  /** Refuses rows that say different things about the same. */
  static void refuseContradictions(Connection transaction, Findings findings) throws SQLException {
    look(
        transaction,
        CONTRADICTIONS,
        (row, message) -> findings.refuse(row, null, "CONTRADICTION", message));
  }

  /** Reports every {@link CaseloadOddity}. */
  static void noteOddities(Connection transaction, Findings findings) throws SQLException {
    Merge.execute(transaction, TOTALS);
    for (var oddity : CaseloadOddity.values()) {
      look(
          transaction,
          oddity.look(),
          (row, message) -> findings.suspect(row, oddity.column(), oddity.name(), message));
    }
    Merge.execute(transaction, "drop view totals");
  }

  private static void look(Connection transaction, String sql, Noted noted) throws SQLException {
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
}
