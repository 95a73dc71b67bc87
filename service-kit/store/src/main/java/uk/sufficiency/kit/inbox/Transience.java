package uk.sufficiency.kit.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures of the moment from failures for good. */
final class Transience {

  /**
   * Classes of SQLSTATE that pass: connection lost, transaction rolled back (deadlock), resources
   * short, operator intervened (shut down).
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  private Transience() {}

  static boolean isTransient(SQLException failure) {
    return failure instanceof SQLTransientException
        || isPassing(failure.getSQLState())
        || failure.getCause() instanceof SQLException cause && isTransient(cause);
  }

  /** Without a state it comes from the pool, which could not get a connection. */
  private static boolean isPassing(@Nullable String state) {
    return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
  }
}
