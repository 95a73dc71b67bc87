package uk.sufficiency.kit.store;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemTranslator;

/** A database that does not answer is nobody's mistake: the caller may try again. */
@ApplicationScoped
class DatabaseProblems implements ProblemTranslator {

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return switch (failure) {
      case ConnectException e -> unavailable();
      case ClosedConnectionException e -> unavailable();
      case NoStackTraceThrowable e ->
          unavailable(); // the pool's wait queue ran full or out of time
      case PgException e -> ofState(e.getSqlState());
      case SQLException e -> ofState(e.getSQLState());
      default -> null;
    };
  }

  /** By the class of the SQLSTATE; without one, the pool could not get a connection. */
  private static @Nullable Problem ofState(@Nullable String state) {
    return switch (state == null || state.length() < 2 ? "08" : state.substring(0, 2)) {
      case "08", "25", "53", "55", "57", "58" -> unavailable();
      case "22" ->
          Problem.of(
              CommonError.MALFORMED,
              "A value cannot be stored: look for NUL characters and for dates or numbers out of"
                  + " range.");
      case "23", "40" ->
          Problem.of(
              CommonError.CONFLICT, "Two changes met. Read the present state and try again.");
      default -> null;
    };
  }

  private static Problem unavailable() {
    return Problem.of(
        CommonError.UNAVAILABLE, "The database does not answer just now. Try again shortly.");
  }
}
