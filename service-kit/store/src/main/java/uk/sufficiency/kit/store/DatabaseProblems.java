package uk.sufficiency.kit.store;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemTranslator;

/** A database that does not answer is nobody's mistake: the caller may try again. */
@ApplicationScoped
class DatabaseProblems implements ProblemTranslator {

  private static final String LOCK_OR_SERIALIZATION = "40";

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return switch (failure) {
      case ConnectException e -> unavailable();
      case ClosedConnectionException e -> unavailable();
      case NoStackTraceThrowable e ->
          unavailable(); // the pool's wait queue ran full or out of time
      case PgException e when isUnavailable(e) -> unavailable();
      case PgException e when e.getSqlState().startsWith(LOCK_OR_SERIALIZATION) ->
          Problem.of(
              CommonError.CONFLICT, "Two changes met. Read the present state and try again.");
      default -> null;
    };
  }

  private static boolean isUnavailable(PgException e) {
    return e.getSqlState().startsWith("57P") || e.getSqlState().startsWith("53");
  }

  private static Problem unavailable() {
    return Problem.of(
        CommonError.UNAVAILABLE, "The database does not answer just now. Try again shortly.");
  }
}
