package uk.sufficiency.registry.travel.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.provision.model.NcYearRange;

/**
 * Who would come from where.
 *
 * @param wards the nearest first
 * @param bands every band, the nearest first
 * @param entitled to free travel because of age and distance, all wards together
 */
public record TravelFigures(List<WardTravel> wards, List<BandTotal> bands, Expected entitled) {

  /**
   * One ward, and need where the forecast tells needs apart.
   *
   * @param miles from the ward's centre, in a straight line
   * @param expected children in the NC years asked about
   * @param entitled those of them whose age entitles them to free travel at that distance
   */
  public record WardTravel(
      String wardCode,
      String wardName,
      @Nullable Need need,
      double miles,
      Band band,
      Expected expected,
      Expected entitled) {}

  /** All wards of a band. */
  public record BandTotal(Band band, int wards, Expected expected, Expected entitled) {}

  /** Works out the figures for some NC years. */
  public static TravelFigures of(List<WardForecast> forecasts, NcYearRange years) {
    List<WardTravel> wards =
        forecasts.stream()
            .map(forecast -> travelOf(forecast, years))
            .sorted(
                Comparator.comparingDouble(WardTravel::miles)
                    .thenComparing(WardTravel::wardCode)
                    .thenComparing(
                        WardTravel::need, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    List<BandTotal> bands = Arrays.stream(Band.values()).map(band -> totalOf(band, wards)).toList();
    Expected entitled =
        wards.stream().map(WardTravel::entitled).reduce(Expected.NONE, Expected::plus);
    return new TravelFigures(wards, bands, entitled);
  }

  private static WardTravel travelOf(WardForecast forecast, NcYearRange years) {
    Band band = Band.of(forecast.metres());
    double all = YearGroups.share(years, year -> true);
    double entitled = YearGroups.share(years, year -> WalkingDistance.entitles(year, band));
    return new WardTravel(
        forecast.wardCode(),
        forecast.wardName(),
        forecast.need(),
        Math.round(forecast.metres() / Band.METRES_A_MILE * 100) / 100.0,
        band,
        forecast.times(all),
        forecast.times(entitled));
  }

  private static BandTotal totalOf(Band band, List<WardTravel> all) {
    List<WardTravel> wards = all.stream().filter(ward -> ward.band() == band).toList();
    return new BandTotal(
        band,
        (int) wards.stream().map(WardTravel::wardCode).distinct().count(),
        wards.stream().map(WardTravel::expected).reduce(Expected.NONE, Expected::plus),
        wards.stream().map(WardTravel::entitled).reduce(Expected.NONE, Expected::plus));
  }
}
