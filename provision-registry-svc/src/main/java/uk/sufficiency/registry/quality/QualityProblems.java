package uk.sufficiency.registry.quality;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.quality.model.CompletionOutcome;
import uk.sufficiency.registry.quality.model.QualityVisit;

/** Says to the caller what came of it where it did not come off. */
final class QualityProblems {

  private QualityProblems() {}

  static ProblemException faulty(List<FieldError> faults) {
    String detail =
        faults.stream().map(each -> each.field() + ": " + each.message()).collect(joining("; "));
    return new Problem(CommonError.VALIDATION, detail, faults, Map.of()).asException();
  }

  static ProblemException noProvision(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".").asException();
  }

  static ProblemException provisionClosed() {
    return conflict("The provision has closed: nobody visits it any more.");
  }

  static ProblemException doneBefore(CompletionOutcome.DoneBefore outcome) {
    return conflict("The action was done on " + outcome.doneOn() + " already.");
  }

  static ProblemException notYet(CompletionOutcome.NotYet outcome) {
    String message =
        "is not between the visit on %s and today, %s"
            .formatted(outcome.earliest(), outcome.latest());
    return Problem.ofField(CommonError.VALIDATION, FieldError.of("doneOn", "RANGE", message))
        .asException();
  }

  static ProblemException noVisit(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no quality visit " + id + ".").asException();
  }

  static ProblemException noAction(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "The quality visit has no action " + id + ".")
        .asException();
  }

  static void requireVersion(QualityVisitEntity found, long expected) {
    if (found.version() != expected) {
      throw Problem.of(
              CommonError.STALE_VERSION,
              "The quality visit has changed since version " + expected + "; look at it again.")
          .with("currentVersion", found.version())
          .asException();
    }
  }

  /** What the database's own last word means. */
  static Throwable explain(Throwable failure, QualityVisit visit) {
    return failure instanceof ConstraintViolationException violation
            && "quality_visit_one_a_day".equals(violation.getConstraintName())
        ? conflict("There is a quality visit on " + visit.visitedOn() + " already.")
        : failure;
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }
}
