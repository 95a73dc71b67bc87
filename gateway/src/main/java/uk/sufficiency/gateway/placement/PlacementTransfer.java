package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.provision.Provision;

/** What became of a transfer. */
@DefaultNonNull
@Description("What became of a transfer.")
public record PlacementTransfer(
    @Description("The placement at the new provision.") Placement placement,
    @Description("The provision that the pupil goes to, with its new version and places.")
        Provision provision,
    @Description("The placement that ends the day before.") Placement former,
    @Description("The provision that the pupil leaves, with its new version and places.")
        Provision formerProvision) {}
