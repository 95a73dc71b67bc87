package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.provision.Provision;

/** What became of an offer, an acceptance or an ending. */
@DefaultNonNull
@Description("What became of an offer, an acceptance or an ending.")
public record PlacementChange(
    @Description("The placement after the change.") Placement placement,
    @Description("Its provision after the change, with its new version and places.")
        Provision provision) {}
