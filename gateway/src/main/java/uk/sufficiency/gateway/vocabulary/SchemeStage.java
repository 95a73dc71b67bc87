package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a capital scheme stands, in the order in which it moves on. */
@Description("Where a capital scheme stands, in the order in which it moves on.")
public enum SchemeStage {
  @Description("Somebody has thought of it.")
  IDEA,
  @Description("It is being looked into.")
  FEASIBILITY,
  @Description("Its money is approved.")
  APPROVED,
  @Description("It is being designed.")
  DESIGN,
  @Description("A builder is being chosen.")
  PROCUREMENT,
  @Description("It is being built.")
  ON_SITE,
  @Description("It is done: its places are commissioned.")
  DELIVERED,
  @Description("It will not be built.")
  CANCELLED
}
