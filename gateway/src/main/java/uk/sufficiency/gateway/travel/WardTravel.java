package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.TravelBand;

/** One ward's children and how far they would travel. */
@DefaultNonNull
@Description("One ward's children and how far they would travel.")
public record WardTravel(
    @Description("ONS code of the ward.") @Id String wardCode,
    @Description("Name of the ward.") String wardName,
    @Description("The need, where the forecast tells needs apart.") @Nullable Need need,
    @Description("From the ward's centre to the site, in a straight line.") double miles,
    @Description("The band of that distance.") TravelBand band,
    @Description("Children in the NC years asked about.") ExpectedChildren expected,
    @Description("Those of them whose age entitles them to free travel at that distance.")
        ExpectedChildren entitled) {}
