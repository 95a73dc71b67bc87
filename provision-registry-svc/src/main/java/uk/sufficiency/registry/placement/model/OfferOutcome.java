package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** What can come of an offer. */
public sealed interface OfferOutcome {

  /** Whether the outcome tells the caller where the pupil is, or that the pupil is nowhere. */
  default boolean tellsOfThePupil() {
    return switch (this) {
      case Offered o -> true;
      case AlreadyPlaced a -> true;
      case NoPlaceLeft n -> true;
      case YearDoesNotFit y -> false;
      case NeedDoesNotFit n -> false;
      case HoldIsOver h -> false;
      case BeginsInThePast b -> false;
      case NotOpen n -> false;
    };
  }

  /**
   * The place is held.
   *
   * @param lapsed the pupil's earlier offer that had run out, now closed to make room
   */
  record Offered(Placement placement, @Nullable Placement lapsed) implements OfferOutcome {}

  /** Every commissioned place is offered or occupied. */
  record NoPlaceLeft(PlaceCount places) implements OfferOutcome {}

  /** The pupil holds a place or an offer already; end that first. */
  record AlreadyPlaced(UUID current) implements OfferOutcome {}

  /** The provision takes other NC years. */
  record YearDoesNotFit(int ncYear, NcYearRange accepted) implements OfferOutcome {}

  /** The provision is designated for other needs. */
  record NeedDoesNotFit(Need need, Set<Need> accepted) implements OfferOutcome {}

  /** An offer cannot be held until a day that has passed. */
  record HoldIsOver(LocalDate holdUntil, LocalDate today) implements OfferOutcome {}

  /** A place cannot be held from a day that has passed. */
  record BeginsInThePast(LocalDate from, LocalDate today) implements OfferOutcome {}

  /** Only an open provision takes pupils. */
  record NotOpen(ProvisionStatus status) implements OfferOutcome {}
}
