package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where an action from a quality visit stands today. */
@Description("Where an action from a quality visit stands today.")
public enum ActionStatus {
  @Description("Not done yet, nor overdue.")
  OPEN,
  @Description("Not done, and the day on which it was due has passed.")
  OVERDUE,
  @Description("Done.")
  DONE
}
