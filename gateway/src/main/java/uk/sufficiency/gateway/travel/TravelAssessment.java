package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** How far the expected children of each ward would be from a site. */
@DefaultNonNull
@Description("How far the expected children of each ward would be from a site.")
public record TravelAssessment(
    @Description("The site.") TravelSite site,
    @Description("January of this year.") int year,
    @Description("The scenario of the forecast.") String scenario,
    @Description("The forecast that the figures come from.") @Id String forecastId,
    @Description("The moment that forecast was made.") Instant madeOn,
    @Description("Lowest NC year.") int ncYearFrom,
    @Description("Highest NC year.") int ncYearTo,
    @Description("Whether the forecast tells needs apart by ward.") boolean needsKnown,
    @Description("The wards, the nearest first.") List<@NonNull WardTravel> wards,
    @Description("The bands, the nearest first.") List<@NonNull TravelBandTotal> bands,
    @Description("All who travel free.") ExpectedChildren entitled,
    @Description("What a reader must know of the figures.") List<@NonNull String> notes) {}
