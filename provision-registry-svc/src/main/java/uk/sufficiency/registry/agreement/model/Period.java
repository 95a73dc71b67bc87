package uk.sufficiency.registry.agreement.model;

import java.time.LocalDate;

/**
 * An agreement's first and last day.
 *
 * @param reference by which people know the agreement
 */
public record Period(String reference, LocalDate startsOn, LocalDate endsOn) {

  /** Whether they share a day. */
  public boolean overlaps(Period other) {
    return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }
}
