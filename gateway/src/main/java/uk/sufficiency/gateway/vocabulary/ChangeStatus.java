package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a proposed change of provision stands. */
@Description("Where a proposed change of provision stands.")
public enum ChangeStatus {
  @Description("No process applies: it may take effect.")
  NOT_REQUIRED,
  @Description("Its process is under way.")
  IN_PROGRESS,
  @Description("It was approved.")
  APPROVED,
  @Description("It was rejected.")
  REJECTED,
  @Description("It was withdrawn.")
  WITHDRAWN
}
