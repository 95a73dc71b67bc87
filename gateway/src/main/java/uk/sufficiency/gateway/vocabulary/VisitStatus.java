package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a visit stands. */
@Description("Where a visit stands.")
public enum VisitStatus {
  @Description("In the diary.")
  PLANNED,
  @Description("The team has been, and said what it recommends.")
  COMPLETED,
  @Description("Did not take place.")
  CANCELLED
}
