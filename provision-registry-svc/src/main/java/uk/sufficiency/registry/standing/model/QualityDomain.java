package uk.sufficiency.registry.standing.model;

/** What is looked at in every quality visit; all six, so that two visits can be compared. */
public enum QualityDomain {
  LEADERSHIP,
  TEACHING_AND_ADAPTATION,
  ENVIRONMENT,
  /** Time in mainstream classes, and the way back to them. */
  INCLUSION_AND_REINTEGRATION,
  PUPIL_VOICE_AND_OUTCOMES,
  SAFEGUARDING
}
