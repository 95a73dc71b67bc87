package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What a quality visit found of one domain, or of a provision as a whole; the best comes first. */
@Description(
    "What a quality visit found of one domain, or of a provision as a whole; the best comes first.")
public enum QualityGrade {
  @Description("Others can learn from it.")
  STRENGTH,
  @Description("As it should be.")
  SECURE,
  @Description("Not there yet; known, and being worked on.")
  DEVELOPING,
  @Description("Pupils lose out; the commissioner acts with the setting now.")
  CAUSE_FOR_CONCERN
}
