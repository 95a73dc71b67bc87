package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.placement.model.OfferOutcome.AlreadyPlaced;
import uk.sufficiency.registry.placement.model.OfferOutcome.BeginsInThePast;
import uk.sufficiency.registry.placement.model.OfferOutcome.HoldIsOver;
import uk.sufficiency.registry.placement.model.OfferOutcome.NeedDoesNotFit;
import uk.sufficiency.registry.placement.model.OfferOutcome.NoPlaceLeft;
import uk.sufficiency.registry.placement.model.OfferOutcome.NotOpen;
import uk.sufficiency.registry.placement.model.OfferOutcome.Offered;
import uk.sufficiency.registry.placement.model.OfferOutcome.YearDoesNotFit;
import uk.sufficiency.registry.placement.model.TransferOutcome.Moved;
import uk.sufficiency.registry.placement.model.TransferOutcome.NotLeaving;
import uk.sufficiency.registry.placement.model.TransferOutcome.NotTaken;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * The places of one provision, and the only rule by which one of them is offered.
 *
 * @param places on the tightest day from the one on which the place would be taken
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
   * @param present where the pupil is, wherever it is
   * @param id the identity that a new placement will have
   */
  public OfferOutcome offer(OfferPlace offer, PresentPlaces present, UUID id) {
    LocalDate from = present.firstDay(offer.from());
    if (offer.holdUntil().isBefore(today)) {
      return new HoldIsOver(offer.holdUntil(), today);
    }
    if (from.isBefore(today)) {
      return new BeginsInThePast(from, today);
    }
    OfferOutcome misfit = findMisfit(offer.need(), offer.ncYear());
    if (misfit != null) {
      return misfit;
    }
    Placement current = present.findReaching(from);
    if (current != null) {
      return new AlreadyPlaced(current.id());
    }
    if (!mayTakeOneMore(offer.overNumber())) {
      return new NoPlaceLeft(places);
    }
    OverNumber authorised = overNumber(offer.overNumber());
    return new Offered(
        Placement.offered(id, offer, from, today, authorised), present.findExpired());
  }

  /**
   * Takes a pupil over from another provision, or says why not.
   *
   * @param former the pupil's place there
   * @param id the identity that the placement here will have
   */
  public TransferOutcome take(TransferPlacement transfer, Placement former, UUID id) {
    PlacementOutcome left = leave(former, transfer.startsOn());
    if (!(left instanceof PlacementOutcome.Changed changed)) {
      return new NotLeaving(left);
    }
    OfferOutcome misfit =
        findMisfit(transfer.needOr(former.need()), transfer.ncYearOr(former.ncYear()));
    if (misfit != null) {
      return new NotTaken(misfit);
    }
    if (!mayTakeOneMore(transfer.overNumber())) {
      return new NotTaken(new NoPlaceLeft(places));
    }
    return new Moved(
        changed.placement(), former.next(id, transfer, overNumber(transfer.overNumber())));
  }

  private PlacementOutcome leave(Placement former, LocalDate startsOn) {
    boolean hasAPlace =
        former.status() == PlacementStatus.ACCEPTED || former.status() == PlacementStatus.STARTED;
    return hasAPlace
        ? former.end(former.lastDayBefore(startsOn), today)
        : new PlacementOutcome.NotAccepted(former.status());
  }

  private @Nullable OfferOutcome findMisfit(Need need, int ncYear) {
    if (!years.contains(ncYear)) {
      return new YearDoesNotFit(ncYear, years);
    }
    if (!needs.isEmpty() && !needs.contains(need)) {
      return new NeedDoesNotFit(need, needs);
    }
    return status == ProvisionStatus.OPEN ? null : new NotOpen(status);
  }

  private boolean mayTakeOneMore(@Nullable OverNumber authorised) {
    return places.available() > 0 || authorised != null;
  }

  /** Only a place beyond the commissioned ones is marked as such. */
  private @Nullable OverNumber overNumber(@Nullable OverNumber authorised) {
    return places.available() > 0 ? null : authorised;
  }
}
