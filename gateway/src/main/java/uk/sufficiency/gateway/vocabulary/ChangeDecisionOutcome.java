package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How the process of a change ended. */
@Description("How the process of a change ended.")
public enum ChangeDecisionOutcome {
  @Description("Approved.")
  APPROVED,
  @Description("Rejected.")
  REJECTED,
  @Description("Withdrawn by its proposer.")
  WITHDRAWN
}
