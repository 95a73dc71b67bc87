package uk.sufficiency.registry.placement;

import io.vertx.pgclient.PgException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemTranslator;

/**
 * What the database itself refuses about places, in words: its constraints have the last say. They
 * are known by what they write, since Hibernate passes on no more of it.
 */
@ApplicationScoped
@Priority(1)
class PlacementConstraints implements ProblemTranslator {

  /** What the trigger {@code placement_within_commissioned} says, in words of its own. */
  private static final Pattern NO_PLACE_LEFT =
      Pattern.compile("No place is left on [^:]+: \\d+ commissioned, \\d+ taken\\.");

  private static final String ONE_AT_A_TIME = "\"placement_one_at_a_time\"";
  private static final String DEADLOCK = "40P01";
  private static final int DEEPEST_CAUSE = 8;

  /** Whether PostgreSQL has picked this transaction out of a deadlock. */
  static boolean isDeadlock(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (cause instanceof PgException refused && DEADLOCK.equals(refused.getSqlState())
          || cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Whether somebody else was faster, in the words of the code or of the database. */
  static boolean isRefusal(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (cause instanceof ChangedMeanwhile || explain(cause) != null) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return failure instanceof ChangedMeanwhile
        ? PlacementProblems.changedMeanwhile().problem()
        : explain(failure);
  }

  private static @Nullable Problem explain(Throwable failure) {
    String told = failure.getMessage();
    if (told == null || !(failure instanceof SQLException || failure instanceof PgException)) {
      return null;
    }
    Matcher noPlace = NO_PLACE_LEFT.matcher(told);
    if (noPlace.find()) {
      return Problem.of(CommonError.CONFLICT, noPlace.group());
    }
    return told.contains(ONE_AT_A_TIME)
        ? Problem.of(
            CommonError.CONFLICT,
            "The pupil holds another place or an offer in those days; end that placement first.")
        : null;
  }
}
