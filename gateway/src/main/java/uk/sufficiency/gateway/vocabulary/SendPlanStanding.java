package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Whether a mainstream setting has the SEND plan that everybody expects of it. */
@Description("Whether a mainstream setting has the SEND plan that everybody expects of it.")
public enum SendPlanStanding {
  @Description("It has none.")
  NO_PLAN,
  @Description("It has one, but nothing of it is public.")
  NOT_PUBLISHED,
  @Description("It is published, but its review is overdue.")
  REVIEW_OVERDUE,
  @Description("It is published and will be reviewed in time.")
  IN_ORDER
}
