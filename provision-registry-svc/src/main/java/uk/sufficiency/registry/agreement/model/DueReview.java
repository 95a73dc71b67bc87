package uk.sufficiency.registry.agreement.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a review is due, seen from a day.
 *
 * @param overdue whether that day has passed
 * @param days how many days ago it was due where it is overdue, else how many are left
 */
public record DueReview(boolean overdue, int days) {

  public static DueReview of(LocalDate reviewOn, LocalDate today) {
    int ahead = Math.toIntExact(ChronoUnit.DAYS.between(today, reviewOn));
    return new DueReview(ahead < 0, Math.abs(ahead));
  }
}
