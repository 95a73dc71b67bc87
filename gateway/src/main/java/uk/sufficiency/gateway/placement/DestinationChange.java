package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of the planning of a next step. */
@DefaultNonNull
@Description("What became of the planning of a next step.")
public record DestinationChange(
    @Description("The step as it is planned now.") Destination destination) {}
