package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a provision stands in its life. Before OPEN its places are pipeline, not capacity. */
@Description(
    "Where a provision stands in its life. Before OPEN its places are pipeline, not capacity.")
public enum ProvisionStatus {
  @Description("Suggested; nothing is decided.")
  PROPOSED,
  @Description("Being consulted on.")
  CONSULTATION,
  @Description("Waiting for a decision.")
  APPROVAL,
  @Description("Decided, not yet open.")
  APPROVED,
  @Description("Pupils may be placed.")
  OPEN,
  @Description("Open for those who are there; no new pupils.")
  PAUSED,
  @Description("Running down to its closing day.")
  CLOSING,
  @Description("No longer there.")
  CLOSED
}
