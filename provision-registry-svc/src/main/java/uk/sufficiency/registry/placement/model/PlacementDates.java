package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days in the life of a placement.
 *
 * @param offeredOn the day of the offer; none where a pupil was placed without one
 * @param heldFrom the first day on which the place is taken for the pupil
 * @param holdUntil the last day on which the offer can be accepted
 * @param answeredOn the day from which the offer is none: accepted, declined, withdrawn or run out
 * @param startsOn the first day in the place, once accepted
 * @param endsOn the last day in the place; of a withdrawn acceptance, the day of that
 */
public record PlacementDates(
    @Nullable LocalDate offeredOn,
    LocalDate heldFrom,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  static PlacementDates ofOffer(LocalDate offeredOn, LocalDate heldFrom, LocalDate holdUntil) {
    return new PlacementDates(offeredOn, heldFrom, holdUntil, null, null, null);
  }

  static PlacementDates ofStay(LocalDate startsOn) {
    return new PlacementDates(null, startsOn, null, null, startsOn, null);
  }

  PlacementDates answered(LocalDate on) {
    return new PlacementDates(offeredOn, heldFrom, holdUntil, on, startsOn, endsOn);
  }

  /** The place is the pupil's from its first day at the latest. */
  PlacementDates starting(LocalDate on) {
    LocalDate from = on.isBefore(heldFrom) ? on : heldFrom;
    return new PlacementDates(offeredOn, from, holdUntil, answeredOn, on, endsOn);
  }

  PlacementDates ending(LocalDate on) {
    return new PlacementDates(offeredOn, heldFrom, holdUntil, answeredOn, startsOn, on);
  }
}
