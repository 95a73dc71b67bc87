package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** The four broad areas of need of the SEND Code of Practice. */
@Description("The four broad areas of need of the SEND Code of Practice.")
public enum AreaOfNeed {
  @Description("Communication and interaction.")
  COMMUNICATION_AND_INTERACTION,
  @Description("Cognition and learning.")
  COGNITION_AND_LEARNING,
  @Description("Social, emotional and mental health.")
  SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH,
  @Description("Sensory and/or physical needs.")
  SENSORY_AND_PHYSICAL
}
