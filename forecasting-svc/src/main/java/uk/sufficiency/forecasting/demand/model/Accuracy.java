package uk.sufficiency.forecasting.demand.model;

import org.jspecify.annotations.Nullable;

/**
 * How wrong past forecasts would have been, at one horizon, for one method.
 *
 * @param method {@code model}, or the simple method that it must beat
 * @param horizonYears Januaries ahead
 * @param forecasts how many forecasts were held against what happened
 * @param mape mean absolute error, per cent of what happened
 * @param mase mean absolute error as a multiple of the mean yearly change known at the origin
 *     (Hyndman and Koehler 2006)
 * @param bias mean error, per cent of what happened; above zero means too high
 * @param coverage80 per cent of outcomes within the 80 % interval; null for a method without one
 * @param coverage95 per cent of outcomes within the 95 % interval; null for a method without one
 */
public record Accuracy(
    String method,
    int horizonYears,
    int forecasts,
    double mape,
    double mase,
    double bias,
    @Nullable Double coverage80,
    @Nullable Double coverage95) {

  /** The method name under which the model's own accuracy is kept. */
  public static final String MODEL = "model";
}
