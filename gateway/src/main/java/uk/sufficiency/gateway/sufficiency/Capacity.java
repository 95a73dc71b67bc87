package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Commissioned places, open and on their way. */
@DefaultNonNull
@Description("Commissioned places, open and on their way.")
public record Capacity(
    @Description("Places at provisions that are open.") int open,
    @Description("Places at provisions on their way that are to be commissioned by then.")
        int pipeline,
    @Description("Open and pipeline together.") int total) {}
