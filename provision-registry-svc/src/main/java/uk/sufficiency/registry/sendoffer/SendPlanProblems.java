package uk.sufficiency.registry.sendoffer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** Says to the caller what came of it where it did not come off. */
final class SendPlanProblems {

  private SendPlanProblems() {}

  static ProblemException faulty(List<FieldError> faults) {
    String detail =
        faults.stream().map(each -> each.field() + ": " + each.message()).collect(joining("; "));
    return new Problem(CommonError.VALIDATION, detail, faults, Map.of()).asException();
  }

  static ProblemException noSetting(String urn) {
    return Problem.of(CommonError.NOT_FOUND, urn + " is not in the register of settings.")
        .asException();
  }

  static ProblemException noPlan(String urn) {
    return Problem.of(
            CommonError.NOT_FOUND,
            "Setting %s has no SEND plan yet; save one with expectedVersion 0.".formatted(urn))
        .asException();
  }

  static void requireNotClosed(SettingStatus status) {
    if (status == SettingStatus.CLOSED) {
      throw Problem.of(
              CommonError.CONFLICT, "The setting has closed; its successor has a plan of its own.")
          .asException();
    }
  }

  static void requireVersion(long current, long expected) {
    if (current != expected) {
      throw stale(expected).with("currentVersion", current).asException();
    }
  }

  /** Two first plans of one setting met. */
  static Throwable explain(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
            && "send_plan_pkey".equals(violation.getConstraintName())
        ? stale(SavingASendPlan.NO_PLAN).asException()
        : failure;
  }

  private static Problem stale(long expected) {
    return Problem.of(
        CommonError.STALE_VERSION,
        "The SEND plan has changed since version " + expected + "; look at it again.");
  }
}
