package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Expected children, with the interval that holds them in 80 of 100 cases. */
@DefaultNonNull
@Description("Expected children, with the interval that holds them in 80 of 100 cases.")
public record ExpectedChildren(
    @Description("The middle of the simulated futures.") double median,
    @Description("Lower end of the 80 % interval.") double lower80,
    @Description("Upper end of the 80 % interval.") double upper80) {}
