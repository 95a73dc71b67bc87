package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a SEND plan. */
@DefaultNonNull
@Description("What became of a change to a SEND plan.")
public record SendPlanChange(@Description("The plan after the change.") SendPlan plan) {}
