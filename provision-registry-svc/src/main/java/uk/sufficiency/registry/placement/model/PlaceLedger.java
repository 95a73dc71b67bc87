package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.placement.model.OfferOutcome.AlreadyPlaced;
import uk.sufficiency.registry.placement.model.OfferOutcome.HoldIsOver;
import uk.sufficiency.registry.placement.model.OfferOutcome.NeedDoesNotFit;
import uk.sufficiency.registry.placement.model.OfferOutcome.NoPlaceLeft;
import uk.sufficiency.registry.placement.model.OfferOutcome.NotOpen;
import uk.sufficiency.registry.placement.model.OfferOutcome.Offered;
import uk.sufficiency.registry.placement.model.OfferOutcome.YearDoesNotFit;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * The places of one provision today, and the only rule by which one of them is offered.
 *
 * @param needs the needs that it is designated for; empty means any
 */
public record PlaceLedger(
    ProvisionStatus status,
    PlaceCount places,
    Set<Need> needs,
    NcYearRange years,
    LocalDate today) {

  /**
   * Offers a place, or says why not: what the request itself has wrong first, then what stands in
   * the way.
   *
   * @param current the pupil's open placement, wherever it is
   * @param id the identity that a new placement will have
   */
  public OfferOutcome offer(OfferPlace offer, @Nullable Placement current, UUID id) {
    if (offer.holdUntil().isBefore(today)) {
      return new HoldIsOver(offer.holdUntil(), today);
    }
    if (!years.contains(offer.ncYear())) {
      return new YearDoesNotFit(offer.ncYear(), years);
    }
    if (!needs.isEmpty() && !needs.contains(offer.need())) {
      return new NeedDoesNotFit(offer.need(), needs);
    }
    if (status != ProvisionStatus.OPEN) {
      return new NotOpen(status);
    }
    if (current != null && !current.hasLapsed(today)) {
      return new AlreadyPlaced(current.id());
    }
    if (places.available() <= 0) {
      return new NoPlaceLeft(places);
    }
    return new Offered(Placement.offered(id, offer), current == null ? null : lapse(current));
  }

  private static @Nullable Placement lapse(Placement offer) {
    LocalDate heldUntil = offer.holdUntil();
    return heldUntil != null && offer.end(heldUntil, heldUntil) instanceof EndOutcome.Ended ended
        ? ended.placement()
        : null;
  }
}
