package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** A figure with an interval that holds it in 80 of 100 cases. */
@DefaultNonNull
@Description("A figure with an interval that holds it in 80 of 100 cases.")
public record Interval(
    @Description("The middle of the simulated futures.") double median,
    @Description("Lower end of the 80 % interval.") double lower80,
    @Description("Upper end of the 80 % interval.") double upper80) {}
