package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A SEND plan as you saw it. */
@DefaultNonNull
@Description("A SEND plan as you saw it.")
public record SendPlanVersion(
    @Description("URN of the setting.") @Id String urn,
    @Description("The version of the plan that you saw.") int expectedVersion) {}
