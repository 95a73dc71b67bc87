package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a SEND plan stands. */
@Description("Where a SEND plan stands.")
public enum SendPlanStatus {
  @Description("Changed since it was last published, or never published.")
  DRAFT,
  @Description("Published as it stands.")
  PUBLISHED,
  @Description("Taken back: nothing of it is public any more.")
  WITHDRAWN
}
