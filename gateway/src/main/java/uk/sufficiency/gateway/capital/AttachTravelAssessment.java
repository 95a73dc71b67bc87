package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;

/** A travel assessment to be made and kept with a scheme. */
@DefaultNonNull
@Description("A travel assessment to be made and kept with a scheme.")
public record AttachTravelAssessment(
    @Description("The scheme.") @Id String schemeId,
    @Description("The site by its postcode; the scheme's own setting where no site is named.")
        @Nullable
        String postcode,
    @Description("The site by its point on the British National Grid: metres east.") @Nullable
        Integer easting,
    @Description("Metres north.") @Nullable Integer northing,
    @Description("Only these needs; all where absent.") @Nullable List<@NonNull Need> needs,
    @Description("Lowest NC year; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year.") int ncYearTo,
    @Description("January of which year; the next forecast one where absent.") @Nullable
        Integer year,
    @Description(
            "The version of the scheme that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
