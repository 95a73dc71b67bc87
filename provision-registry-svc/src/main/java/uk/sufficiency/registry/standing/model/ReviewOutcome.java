package uk.sufficiency.registry.standing.model;

/** What the review of an agreement came to. */
public enum ReviewOutcome {
  MEETS_REQUIREMENTS,
  IMPROVEMENT_NEEDED,
  /** One side ends the agreement. */
  NOTICE_GIVEN
}
