package uk.sufficiency.outreach.visit.model;

/** Whether a setting has done what a visit recommended. */
public enum RecommendationStatus {
  OPEN,
  DONE
}
