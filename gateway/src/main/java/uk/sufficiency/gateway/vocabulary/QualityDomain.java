package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What is looked at in every quality visit. */
@Description("What is looked at in every quality visit.")
public enum QualityDomain {
  @Description("Leadership.")
  LEADERSHIP,
  @Description("Teaching, and how it is adapted.")
  TEACHING_AND_ADAPTATION,
  @Description("Rooms, equipment, sensory environment.")
  ENVIRONMENT,
  @Description("Time in mainstream classes, and the way back to them.")
  INCLUSION_AND_REINTEGRATION,
  @Description("What pupils say, and what becomes of them.")
  PUPIL_VOICE_AND_OUTCOMES,
  @Description("Safeguarding.")
  SAFEGUARDING
}
