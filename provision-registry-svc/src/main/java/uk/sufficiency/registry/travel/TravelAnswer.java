package uk.sufficiency.registry.travel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.travel.model.Expected;
import uk.sufficiency.registry.travel.model.TravelFigures.BandTotal;
import uk.sufficiency.registry.travel.model.TravelFigures.WardTravel;

/**
 * How far the expected children of each ward would be from a site.
 *
 * @param year January of this year
 * @param forecastId the forecast that the figures come from
 * @param needsKnown whether the forecast tells needs apart
 * @param notes what a reader must know of the figures
 */
public record TravelAnswer(
    Site site,
    int year,
    String scenario,
    String forecastId,
    Instant madeOn,
    int ncYearFrom,
    int ncYearTo,
    boolean needsKnown,
    List<WardTravel> wards,
    List<BandTotal> bands,
    Expected entitled,
    List<String> notes) {

  /**
   * The site, in metres on the British National Grid.
   *
   * @param postcode where it was named by its postcode
   * @param urn where it was named by a setting
   */
  public record Site(@Nullable String postcode, @Nullable String urn, int easting, int northing) {}
}
