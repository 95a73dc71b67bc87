package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Commissioned places, open and on their way. */
@DefaultNonNull
@Description("Commissioned places, open and on their way.")
public record Capacity(
    @Description("Places open in that year.") int open,
    @Description("Places that will have opened by then.") int pipeline,
    @Description("Open and pipeline together.") int total) {}
