package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.provision.Provision;

/** What became of a change to a placement. */
@DefaultNonNull
@Description("What became of a change to a placement.")
public record PlacementChange(
    @Description("The placement after the change.") Placement placement,
    @Description("Its provision after the change, with its new version and places.")
        Provision provision) {}
