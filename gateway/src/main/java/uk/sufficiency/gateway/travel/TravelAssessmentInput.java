package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;

/** A site, named in one way, and the children to be thought of. */
@DefaultNonNull
@Description("A site, named in one way, and the children to be thought of.")
public record TravelAssessmentInput(
    @Description("The site by its postcode.") @Nullable String postcode,
    @Description("The site by its point on the British National Grid: metres east.") @Nullable
        Integer easting,
    @Description("Metres north.") @Nullable Integer northing,
    @Description("The site of a setting.") @Id @Nullable String urn,
    @Description("Only these needs; all where absent.") @Nullable List<@NonNull Need> needs,
    @Description("Lowest NC year; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year.") int ncYearTo,
    @Description("January of which year; the next forecast one where absent.") @Nullable
        Integer year,
    @Description("Scenario of the forecast; unmitigated where absent.") @Nullable
        String scenario) {}
