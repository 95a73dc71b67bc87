package uk.sufficiency.outreach.visit.model;

import java.time.LocalDate;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.SupportRequest;

/** What can come of a step in the life of a visit. */
public sealed interface VisitOutcome {

  /** The step was taken; the request moved with it. */
  record Moved(Visit visit, SupportRequest request) implements VisitOutcome {}

  /** The caller saw an older version of the visit (or, when planning, of the request). */
  record Stale(long currentVersion) implements VisitOutcome {}

  /** From where the visit stands, this step does not exist. */
  record NotPossible(VisitStatus status, String reason) implements VisitOutcome {}

  /** From where the request stands, it can have no such visit. */
  record RequestNotReady(RequestStatus status, String reason) implements VisitOutcome {}

  /** A visit cannot be before the setting asked for it. */
  record BeforeRequest(LocalDate raisedOn) implements VisitOutcome {}

  /** A visit cannot be completed before its day has come. */
  record NotYetDue(LocalDate on) implements VisitOutcome {}
}
