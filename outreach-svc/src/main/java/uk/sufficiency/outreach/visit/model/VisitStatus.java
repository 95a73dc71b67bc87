package uk.sufficiency.outreach.visit.model;

/** Where a visit stands. */
public enum VisitStatus {
  PLANNED,
  COMPLETED,
  CANCELLED
}
