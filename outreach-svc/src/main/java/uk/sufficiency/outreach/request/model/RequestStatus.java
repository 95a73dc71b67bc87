package uk.sufficiency.outreach.request.model;

/** Where a support request stands. */
public enum RequestStatus {
  /** Raised; nobody has taken it on yet. */
  WAITING,
  /** Taken on by the coordinator; a visit is being arranged or is planned. */
  ACCEPTED,
  /** At least one visit has been completed. */
  VISITED,
  /** Done with. */
  CLOSED,
  /** Never taken on: Experts at Hand money may not pay for it. */
  TURNED_AWAY
}
