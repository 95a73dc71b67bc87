package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Forecast demand for places, with intervals that hold it in 80 and in 95 of 100 cases. */
@DefaultNonNull
@Description(
    "Forecast demand for places, with intervals that hold it in 80 and in 95 of 100 cases.")
public record Demand(
    @Description("The middle of the simulated futures.") double median,
    @Description("Lower end of the 80 % interval.") double lower80,
    @Description("Upper end of the 80 % interval.") double upper80,
    @Description("Lower end of the 95 % interval.") double lower95,
    @Description("Upper end of the 95 % interval.") double upper95) {}
