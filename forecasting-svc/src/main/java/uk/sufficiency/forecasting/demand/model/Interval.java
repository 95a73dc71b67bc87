package uk.sufficiency.forecasting.demand.model;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * A median with its 80 and 95 % prediction intervals, in plans.
 *
 * <p>Quantiles are the median-unbiased estimate of Hyndman and Fan (1996), type 8, by Apache
 * Commons Statistics.
 */
public record Interval(
    double median, double lower80, double upper80, double lower95, double upper95) {

  private static final double[] PROBABILITIES = {0.5, 0.1, 0.9, 0.025, 0.975};
  private static final Quantile QUANTILE =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF8).withCopy(true);

  /** The interval of these path values, in any order; there must be at least one. */
  public static Interval of(double[] values) {
    var q = QUANTILE.evaluate(values, PROBABILITIES);
    return new Interval(q[0], q[1], q[2], q[3], q[4]);
  }

  /** Whether the value lies in the 80 % interval. */
  public boolean holds80(double value) {
    return lower80 <= value && value <= upper80;
  }

  /** Whether the value lies in the 95 % interval. */
  public boolean holds95(double value) {
    return lower95 <= value && value <= upper95;
  }

  /** The interval of a fixed share of the same thing. */
  public Interval times(double factor) {
    return new Interval(
        median * factor, lower80 * factor, upper80 * factor, lower95 * factor, upper95 * factor);
  }
}
