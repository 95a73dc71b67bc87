package uk.sufficiency.outreach.request;

import java.util.UUID;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.outreach.request.model.RaiseOutcome;
import uk.sufficiency.outreach.request.model.RequestOutcome;
import uk.sufficiency.outreach.request.model.SupportRequest;

/** Turns the outcomes of the request's rules into answers and problems. */
final class RequestAnswers {

  private RequestAnswers() {}

  static SupportRequest get(RaiseOutcome outcome) {
    return switch (outcome) {
      case RaiseOutcome.Raised raised -> raised.request();
      case RaiseOutcome.SettingNotKnown unknown -> throw notKnown(unknown);
      case RaiseOutcome.SettingNotOpen closed -> throw notOpen(closed);
    };
  }

  static SupportRequest get(RequestOutcome outcome) {
    return switch (outcome) {
      case RequestOutcome.Moved moved -> moved.request();
      case RequestOutcome.Stale stale ->
          throw Problem.of(
                  CommonError.STALE_VERSION,
                  "The request is at version " + stale.currentVersion() + ": read it again.")
              .with("currentVersion", stale.currentVersion())
              .asException();
      case RequestOutcome.NotPossible no ->
          throw Problem.of(CommonError.CONFLICT, no.reason() + " This one is " + no.status() + ".")
              .with("requestStatus", no.status())
              .asException();
    };
  }

  static ProblemException noSuchRequest(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no support request " + id + ".")
        .asException();
  }

  private static ProblemException notKnown(RaiseOutcome.SettingNotKnown unknown) {
    return Problem.of(
            CommonError.NOT_FOUND,
            "Setting "
                + unknown.urn()
                + " is not known here, or not yet: the registry tells of settings once they are"
                + " imported.")
        .asException();
  }

  private static ProblemException notOpen(RaiseOutcome.SettingNotOpen closed) {
    var successor = closed.successorUrn();
    var told = "Setting " + closed.urn() + " is " + closed.status() + ".";
    return successor == null
        ? Problem.of(CommonError.CONFLICT, told).asException()
        : Problem.of(CommonError.CONFLICT, told + " Its successor is " + successor + ".")
            .with("successorUrn", successor)
            .asException();
  }
}
