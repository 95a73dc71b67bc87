package uk.sufficiency.outreach.request.model;

/** What can come of a step in the life of a request. */
public sealed interface RequestOutcome {

  /** The step was taken. */
  record Moved(SupportRequest request) implements RequestOutcome {}

  /** The caller saw an older version than the current one. */
  record Stale(long currentVersion) implements RequestOutcome {}

  /** From where the request stands, this step does not exist. */
  record NotPossible(RequestStatus status, String reason) implements RequestOutcome {}
}
