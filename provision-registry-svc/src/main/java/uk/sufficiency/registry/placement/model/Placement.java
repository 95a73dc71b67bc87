package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/**
 * One pupil in one place, from a day to a day.
 *
 * @param holdUntil the last day on which an offer can be accepted
 * @param startsOn the first day in the place, once accepted
 * @param endsOn the last day in the place, or the day on which an offer came to nothing
 */
public record Placement(
    UUID id,
    long version,
    UUID provision,
    PupilRef pupil,
    Need need,
    int ncYear,
    PlacementStatus status,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  /** A new placement that holds the place an officer asked for. */
  public static Placement offered(UUID id, OfferPlace offer) {
    return new Placement(
        id,
        1,
        offer.provision(),
        offer.pupil(),
        offer.need(),
        offer.ncYear(),
        PlacementStatus.OFFERED,
        offer.holdUntil(),
        null,
        null);
  }

  /** Whether this is an offer that nobody accepted in time: it holds no place any more. */
  public boolean hasLapsed(LocalDate today) {
    return status == PlacementStatus.OFFERED && holdUntil != null && holdUntil.isBefore(today);
  }

  /** The offer is taken up from a day. */
  public AcceptOutcome accept(LocalDate from, LocalDate today) {
    if (status != PlacementStatus.OFFERED) {
      return new AcceptOutcome.NotOnOffer(status);
    }
    if (holdUntil != null && hasLapsed(today)) {
      return new AcceptOutcome.OfferRanOut(holdUntil);
    }
    return new AcceptOutcome.Accepted(with(PlacementStatus.ACCEPTED, from, null));
  }

  /**
   * The pupil leaves on a day, which may lie ahead; an offer is withdrawn or turned down. As long
   * as the last day lies ahead it can be corrected.
   */
  public EndOutcome end(LocalDate lastDay, LocalDate today) {
    if (endsOn != null && !endsOn.isAfter(today)) {
      return new EndOutcome.EndedBefore(lastDay);
    }
    if (startsOn != null && lastDay.isBefore(startsOn)) {
      return new EndOutcome.BeforeItStarted(startsOn);
    }
    return new EndOutcome.Ended(with(PlacementStatus.ENDED, startsOn, lastDay));
  }

  private Placement with(
      PlacementStatus next, @Nullable LocalDate from, @Nullable LocalDate lastDay) {
    return new Placement(
        id, version + 1, provision, pupil, need, ncYear, next, holdUntil, from, lastDay);
  }
}
