package uk.sufficiency.registry.sendoffer.model;

/**
 * The four broad areas of need of the SEND Code of Practice (2015), 6.28 to 6.35. Wider than the
 * primary needs of SEN2: a setting's offer is for anybody, with or without a plan.
 */
public enum AreaOfNeed {
  COMMUNICATION_AND_INTERACTION,
  COGNITION_AND_LEARNING,
  SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH,
  SENSORY_AND_PHYSICAL
}
