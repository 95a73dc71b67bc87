package uk.sufficiency.registry.placement;

import java.time.LocalDate;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.placement.model.PlacementOutcome;
import uk.sufficiency.registry.provision.ProvisionView.Places;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** Says to the caller what came of it where it did not come off. */
final class PlacementProblems {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private PlacementProblems() {}

  /** Why an offer was not made. */
  static ProblemException of(OfferOutcome outcome) {
    return switch (outcome) {
      case OfferOutcome.NoPlaceLeft n -> noPlaceLeft(n.places());
      case OfferOutcome.AlreadyPlaced a -> alreadyPlaced(a);
      case OfferOutcome.YearDoesNotFit y -> yearDoesNotFit(y);
      case OfferOutcome.NeedDoesNotFit n -> needDoesNotFit(n);
      case OfferOutcome.HoldIsOver h -> inThePast("holdUntil", h.holdUntil(), h.today());
      case OfferOutcome.BeginsInThePast b -> inThePast("from", b.from(), b.today());
      case OfferOutcome.NotOpen n -> notOpen(n);
      case OfferOutcome.Offered o -> throw new IllegalArgumentException("nothing was refused");
    };
  }

  /** Why a placement was not changed; the field is the day that was asked for. */
  static ProblemException of(String field, PlacementOutcome outcome) {
    return switch (outcome) {
      case PlacementOutcome.NotOnOffer n ->
          conflict("There is no offer to answer: the placement is " + n.status() + ".");
      case PlacementOutcome.OfferRanOut o ->
          conflict("The offer was held until " + o.heldUntil() + "; make a new one.");
      case PlacementOutcome.NotAccepted n ->
          conflict("No place is waiting to be taken up: the placement is " + n.status() + ".");
      case PlacementOutcome.EndedBefore e -> conflict("The placement has ended already.");
      case PlacementOutcome.LiesAhead l ->
          invalid(field, "IN_THE_FUTURE", l.asked() + " has not come yet; today is " + l.today());
      case PlacementOutcome.BeforeTheOffer b ->
          invalid(field, "RANGE", "is before the offer was made on " + b.offeredOn());
      case PlacementOutcome.BeforeItStarted b ->
          invalid(field, "RANGE", "is before the placement starts on " + b.startsOn());
      case PlacementOutcome.Changed c -> throw new IllegalArgumentException("nothing was refused");
    };
  }

  /** A pupil does not move from a provision to itself. */
  static ProblemException sameProvision() {
    return invalid("toProvisionId", "SAME", "the pupil is there already; name another provision");
  }

  private static ProblemException noPlaceLeft(PlaceCount count) {
    return Problem.of(
            CommonError.CONFLICT,
            "No place is left: %d commissioned, %d offered, %d occupied, %d available."
                .formatted(
                    count.commissioned(), count.offered(), count.occupied(), count.available()))
        .with("places", Places.of(count))
        .asException();
  }

  private static ProblemException alreadyPlaced(OfferOutcome.AlreadyPlaced outcome) {
    return Problem.of(
            CommonError.CONFLICT,
            "The pupil holds a place or an offer already; end that placement first.")
        .with("currentPlacement", outcome.current())
        .asException();
  }

  /** Another change was committed at the same moment. */
  static ProblemException changedMeanwhile() {
    return conflict("The pupil's placement was changed at this moment; look again.");
  }

  private static ProblemException notOpen(OfferOutcome.NotOpen outcome) {
    return conflict("The provision takes no pupils: it is " + outcome.status() + ".");
  }

  private static ProblemException yearDoesNotFit(OfferOutcome.YearDoesNotFit outcome) {
    return invalid(
        "ncYear",
        "DOES_NOT_FIT",
        "the provision takes NC years %d to %d, not %d"
            .formatted(outcome.accepted().from(), outcome.accepted().to(), outcome.ncYear()));
  }

  private static ProblemException needDoesNotFit(OfferOutcome.NeedDoesNotFit outcome) {
    return invalid(
        "need",
        "DOES_NOT_FIT",
        "the provision is designated for %s, not %s".formatted(outcome.accepted(), outcome.need()));
  }

  /** Refuses a day that is a slip of the pen, before anything is looked at. */
  static void requireNear(String field, LocalDate day, LocalDate latest) {
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      throw invalid(field, "RANGE", day + " is not between " + EARLIEST + " and " + latest);
    }
  }

  private static ProblemException inThePast(String field, LocalDate day, LocalDate today) {
    return invalid(field, "IN_THE_PAST", day + " has passed; today is " + today);
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }

  private static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
