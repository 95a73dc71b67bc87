package uk.sufficiency.forecasting.sufficiency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;

/** Demand, capacity, gap and cost by year and kind, with the forecast that they come from. */
public record SufficiencyView(ForecastView forecast, List<Row> rows) {

  /**
   * The forecast.
   *
   * @param dataVersion hash of the figures that it was made from
   * @param accuracy how wrong the model would have been in the past, by years ahead
   */
  public record ForecastView(
      UUID id,
      Instant madeOn,
      String model,
      long seed,
      int simulations,
      String dataVersion,
      List<AccuracyView> accuracy) {}

  /**
   * Accuracy at one horizon over all authorities of the caseload.
   *
   * @param mape mean absolute error in per cent
   * @param mase mean absolute error as a multiple of the usual yearly change
   * @param coverage80 per cent of outcomes that fell into the 80 % interval
   * @param coverage95 per cent of outcomes that fell into the 95 % interval
   */
  public record AccuracyView(
      int horizonYears, double mape, double mase, double coverage80, double coverage95) {}

  /**
   * One kind in one year.
   *
   * @param year January of this year: demand as DfE counts it, capacity in the academic year that
   *     this January is in (January 2026 is in academic year 2025), cost in the financial year that
   *     it is in
   * @param capacity null where the registry has told of no provision of this kind
   * @param gap demand minus total capacity, in places; null without capacity
   * @param probabilityShort share of futures in which demand is above total capacity
   * @param cost pounds a year at the unit cost last known by then; null where none is known
   */
  public record Row(
      int year,
      ProvisionKind kind,
      Interval demand,
      @Nullable Capacity capacity,
      @Nullable Range gap,
      @Nullable Double probabilityShort,
      @Nullable Range cost) {}

  /** Plans: median, 80 and 95 % prediction intervals. */
  public record Interval(
      double median, double lower80, double upper80, double lower95, double upper95) {}

  /**
   * Commissioned places.
   *
   * @param open at provisions that are open
   * @param pipeline at provisions on their way that are to be commissioned by then
   */
  public record Capacity(int open, int pipeline, int total) {}

  /** A median with its 80 % prediction interval. */
  public record Range(double median, double lower80, double upper80) {}
}
