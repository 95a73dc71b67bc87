package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Forecast demand for places from one ward in one year. */
@DefaultNonNull
@Description("Forecast demand for places from one ward in one year.")
public record WardDemandRow(
    @Description("January of this year, as DfE counts.") int year,
    @Description("The middle of the simulated futures, in places.") double median,
    @Description("Lower end of the 80 % interval.") double lower80,
    @Description("Upper end of the 80 % interval.") double upper80) {}
