package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.TravelBand;

/** All wards of one band. */
@DefaultNonNull
@Description("All wards of one band.")
public record TravelBandTotal(
    @Description("The band.") TravelBand band,
    @Description("How many wards are in it.") int wards,
    @Description("Children in the NC years asked about.") ExpectedChildren expected,
    @Description("Those of them who travel free.") ExpectedChildren entitled) {}
