package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a provision. */
@DefaultNonNull
@Description("What became of a change to a provision.")
public record ProvisionChange(
    @Description("The provision after the change.") Provision provision) {}
