package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** For whom a setting does something. */
@Description("For whom a setting does something.")
public enum OfferLevel {
  @Description("For the whole school.")
  WHOLE_SCHOOL,
  @Description("In the classroom.")
  CLASSROOM,
  @Description("For one pupil at a time.")
  INDIVIDUAL
}
