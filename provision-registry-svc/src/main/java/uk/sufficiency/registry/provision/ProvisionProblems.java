package uk.sufficiency.registry.provision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.provision.NewProvision.Description;
import uk.sufficiency.registry.provision.model.Commissioner;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.LifeOutcome;

/** Says to the caller what came of it where it did not come off. */
final class ProvisionProblems {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int FARTHEST_YEARS = 30;

  private ProvisionProblems() {}

  static ProblemException noSuchStep(LifeOutcome.NoSuchStep outcome) {
    String steps =
        outcome.steps().isEmpty()
            ? "; nothing leads on from there"
            : "; it can become " + outcome.steps();
    return Problem.of(
            CommonError.CONFLICT,
            "The provision is %s and cannot become %s%s."
                .formatted(outcome.from(), outcome.to(), steps))
        .with("currentStatus", outcome.from())
        .with("steps", outcome.steps())
        .asException();
  }

  static ProblemException inTheFuture(LifeOutcome.InTheFuture outcome) {
    return invalid(
        "effectiveOn",
        "IN_THE_FUTURE",
        outcome.on()
            + " is still to come (today is "
            + outcome.today()
            + "); record it when it has"
            + " happened, and plan with opensOn or closesOn");
  }

  static ProblemException beforeTheLast(LifeOutcome.BeforeTheLast outcome) {
    return invalid(
        "effectiveOn",
        "OUT_OF_ORDER",
        outcome.on() + " is before the step that was taken on " + outcome.since());
  }

  static ProblemException pupilsInPlaces(LifeOutcome.PupilsInPlaces outcome) {
    return Problem.of(
            CommonError.CONFLICT,
            "The provision cannot close: %d pupils are in its places and %d offers are held. End these"
                    .formatted(outcome.occupied(), outcome.offered())
                + " placements first.")
        .with("occupied", outcome.occupied())
        .with("offered", outcome.offered())
        .asException();
  }

  static ProblemException objectedTo(LifeOutcome.ObjectedTo outcome) {
    return objection(outcome.objection());
  }

  /** Refuses what somebody objects to. */
  static void refuseWhere(Optional<String> objection) {
    if (objection.isPresent()) {
      throw objection(objection.get());
    }
  }

  /** Places for one need can only be commissioned where the provision takes that need. */
  static void requireNeeds(Collection<Need> designated, Set<Need> commissioned) {
    if (!designated.isEmpty() && !designated.containsAll(commissioned)) {
      Set<Need> others = EnumSet.copyOf(commissioned);
      others.removeAll(designated);
      throw invalid(
          "needs",
          "DOES_NOT_FIT",
          "there are places for %s, which is not among %s; change the places or the needs"
              .formatted(others, List.copyOf(designated)));
    }
  }

  /**
   * What is known of a provision must fit together.
   *
   * @return the same, with what follows of itself filled in
   */
  static Description requireSense(
      ProvisionKind kind, ProvisionStatus status, Description as, LocalDate today) {
    requireDays(status, as, today);
    InclusionBase base = as.base();
    if (base != null && !Commissioner.isOfABase(kind)) {
      throw invalid(
          "base", "DOES_NOT_FIT", "only a SUPPORT_BASE or a SPECIALIST_BASE has this, no " + kind);
    }
    if (base != null && !base.suits(kind)) {
      throw invalid(
          "base.commissioner",
          "DOES_NOT_FIT",
          "a " + kind + " is commissioned by " + Commissioner.of(kind));
    }
    return new Description(
        as.name(),
        as.needs(),
        as.years(),
        as.opensOn(),
        as.closesOn(),
        base == null ? InclusionBase.of(kind) : base.commissionedFor(kind));
  }

  private static void requireDays(ProvisionStatus status, Description as, LocalDate today) {
    LocalDate opensOn = as.opensOn();
    LocalDate closesOn = as.closesOn();
    if (opensOn != null) {
      requireNear("opensOn", opensOn, today);
      if (!status.isPipeline() && opensOn.isAfter(today)) {
        throw invalid("opensOn", "IN_THE_FUTURE", "the provision is " + status + " already");
      }
    }
    if (closesOn != null) {
      requireNear("closesOn", closesOn, today);
      if (opensOn != null && closesOn.isBefore(opensOn)) {
        throw invalid("closesOn", "RANGE", "is before opensOn " + opensOn);
      }
    }
  }

  /** Refuses a day that is a slip of the pen. */
  static void requireNear(String field, LocalDate day, LocalDate today) {
    LocalDate latest = today.plusYears(FARTHEST_YEARS);
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      throw invalid(field, "RANGE", day + " is not between " + EARLIEST + " and " + latest);
    }
  }

  static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }

  private static ProblemException objection(String words) {
    return Problem.of(CommonError.CONFLICT, words).asException();
  }
}
