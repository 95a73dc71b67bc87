package uk.sufficiency.kit.inbox;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures that lie in the record from failures of the moment. */
final class Transience {

  /**
   * Classes of SQLSTATE that the same record will meet again: a value that the type cannot hold, a
   * broken constraint, an exception raised by a rule. Everything else (connection, failover, lock,
   * deadlock, migration under way) is tried again: waiting loses nothing.
   */
  private static final Set<String> FOR_GOOD = Set.of("22", "23", "P0");

  private Transience() {}

  static boolean isTransient(SQLException failure) {
    var state = failure.getSQLState();
    return state == null || state.length() < 2 || !FOR_GOOD.contains(state.substring(0, 2));
  }
}
