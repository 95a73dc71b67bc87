package uk.sufficiency.outreach.request.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long a setting waits, or has waited, for somebody to come. */
public final class Waiting {

  private Waiting() {}

  /**
   * Whole days from the day the setting asked: to {@code today} while nobody has come ({@code
   * WAITING}, {@code ACCEPTED}), else to the first completed visit. A request that was turned away
   * never waited.
   */
  public static long days(
      RequestStatus status, LocalDate raisedOn, @Nullable LocalDate visitedOn, LocalDate today) {
    var until =
        switch (status) {
          case WAITING, ACCEPTED -> today;
          case VISITED, CLOSED -> visitedOn == null ? raisedOn : visitedOn;
          case TURNED_AWAY -> raisedOn;
        };
    return Math.max(0, ChronoUnit.DAYS.between(raisedOn, until));
  }
}
