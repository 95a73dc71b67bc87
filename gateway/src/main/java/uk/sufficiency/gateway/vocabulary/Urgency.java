package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How soon a setting needs Experts at Hand. */
@Description("How soon a setting needs Experts at Hand.")
public enum Urgency {
  @Description("In turn.")
  ROUTINE,
  @Description("Before those that are routine.")
  SOON,
  @Description("As soon as a team can go.")
  URGENT
}
