package uk.sufficiency.registry.agreement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.agreement.model.AgreementTerms;
import uk.sufficiency.registry.agreement.model.Period;
import uk.sufficiency.registry.provision.model.AcademicYear;

/** Says to the caller what came of it where it did not come off. */
final class AgreementProblems {

  private AgreementProblems() {}

  static ProblemException faulty(List<FieldError> faults) {
    String detail =
        faults.stream().map(each -> each.field() + ": " + each.message()).collect(joining("; "));
    return new Problem(CommonError.VALIDATION, detail, faults, Map.of()).asException();
  }

  static ProblemException overlaps(Period other) {
    return conflict(
        "The provision has the agreement %s from %s to %s already; end that one sooner, or start later."
            .formatted(other.reference(), other.startsOn(), other.endsOn()));
  }

  static ProblemException noProvision(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".").asException();
  }

  static ProblemException provisionClosed() {
    return conflict("The provision has closed: nothing is agreed with it any more.");
  }

  /** The day, unless it is a slip of the pen. */
  static LocalDate requireTellable(String field, LocalDate day) {
    if (!AcademicYear.holds(day)) {
      throw invalid(field, "RANGE", "is not in an academic year from 2000 to 2100");
    }
    return day;
  }

  static ProblemException invalid(String field, String code, String message) {
    return faulty(List.of(FieldError.of(field, code, message)));
  }

  /** What the database's own last word means. */
  static Throwable explain(Throwable failure, AgreementTerms terms) {
    return failure instanceof ConstraintViolationException violation
            && "agreement_reference_key".equals(violation.getConstraintName())
        ? conflict("There is an agreement with reference " + terms.reference() + " already.")
        : failure;
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }
}
