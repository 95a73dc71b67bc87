package uk.sufficiency.outreach.coverage.model;

/** By what coverage is broken down. */
public enum Grouping {
  /** Electoral ward. */
  WARD,
  /** Phase of education, in the words of GIAS. */
  PHASE
}
