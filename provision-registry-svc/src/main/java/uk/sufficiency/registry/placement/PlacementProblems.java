package uk.sufficiency.registry.placement;

import java.time.LocalDate;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.placement.model.AcceptOutcome;
import uk.sufficiency.registry.placement.model.EndOutcome;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.provision.ProvisionView.Places;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** Says to the caller what came of it where it did not come off. */
final class PlacementProblems {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private PlacementProblems() {}

  static ProblemException noPlaceLeft(PlaceCount count) {
    return Problem.of(
            CommonError.CONFLICT,
            "No place is left: %d commissioned, %d offered, %d occupied, %d available."
                .formatted(
                    count.commissioned(), count.offered(), count.occupied(), count.available()))
        .with("places", Places.of(count))
        .asException();
  }

  static ProblemException alreadyPlaced(OfferOutcome.AlreadyPlaced outcome) {
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

  static ProblemException notOpen(OfferOutcome.NotOpen outcome) {
    return conflict("The provision takes no pupils: it is " + outcome.status() + ".");
  }

  static ProblemException yearDoesNotFit(OfferOutcome.YearDoesNotFit outcome) {
    return invalid(
        "ncYear",
        "DOES_NOT_FIT",
        "the provision takes NC years %d to %d, not %d"
            .formatted(outcome.accepted().from(), outcome.accepted().to(), outcome.ncYear()));
  }

  static ProblemException needDoesNotFit(OfferOutcome.NeedDoesNotFit outcome) {
    return invalid(
        "need",
        "DOES_NOT_FIT",
        "the provision is designated for %s, not %s".formatted(outcome.accepted(), outcome.need()));
  }

  static ProblemException holdIsOver(OfferOutcome.HoldIsOver outcome) {
    return invalid(
        "holdUntil",
        "IN_THE_PAST",
        outcome.holdUntil() + " has passed; today is " + outcome.today());
  }

  /** Refuses a day that is a slip of the pen, before anything is looked at. */
  static void requireNear(String field, LocalDate day, LocalDate latest) {
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      throw invalid(field, "RANGE", day + " is not between " + EARLIEST + " and " + latest);
    }
  }

  static ProblemException offerRanOut(AcceptOutcome.OfferRanOut outcome) {
    return conflict("The offer was held until " + outcome.heldUntil() + "; make a new one.");
  }

  static ProblemException notOnOffer(AcceptOutcome.NotOnOffer outcome) {
    return conflict("There is no offer to accept: the placement is " + outcome.status() + ".");
  }

  static ProblemException endedBefore() {
    return conflict("The placement has ended already.");
  }

  static ProblemException beforeItStarted(EndOutcome.BeforeItStarted outcome) {
    return invalid("endsOn", "RANGE", "is before the placement starts on " + outcome.startsOn());
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }

  private static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
