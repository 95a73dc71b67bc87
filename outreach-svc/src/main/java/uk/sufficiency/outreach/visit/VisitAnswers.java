package uk.sufficiency.outreach.visit;

import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.outreach.visit.model.VisitOutcome;

/** Turns the outcomes of the visit's rules into answers and problems. */
final class VisitAnswers {

  private VisitAnswers() {}

  static VisitOutcome.Moved get(VisitOutcome outcome) {
    return switch (outcome) {
      case VisitOutcome.Moved moved -> moved;
      case VisitOutcome.Stale stale ->
          throw Problem.of(
                  CommonError.STALE_VERSION,
                  "It is at version " + stale.currentVersion() + ": read it again.")
              .with("currentVersion", stale.currentVersion())
              .asException();
      case VisitOutcome.NotPossible no ->
          throw conflict(no.reason() + " This one is " + no.status() + ".");
      case VisitOutcome.RequestNotReady no ->
          throw conflict(no.reason() + " This one is " + no.status() + ".");
      case VisitOutcome.NotYetDue early ->
          throw conflict(
              "The visit is on " + early.on() + "; it can be completed from that day on.");
      case VisitOutcome.BeforeRequest before ->
          throw Problem.ofField(
                  CommonError.VALIDATION,
                  FieldError.of(
                      "on",
                      "BEFORE_REQUEST",
                      "must not be before " + before.raisedOn() + ", when the setting asked"))
              .asException();
    };
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }
}
