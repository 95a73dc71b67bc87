package uk.sufficiency.forecasting.demand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Errors of one method at one horizon, gathered one forecast at a time. */
final class ErrorTally {

  private final List<double[]> errors = new ArrayList<>();
  private int scaled;
  private double scaledSum;
  private int within80;
  private int within95;
  private boolean intervals;

  /**
   * @param actual what happened, above 0
   * @param scale mean yearly change known at the origin; 0 where nothing ever changed
   * @param interval null for a method without one
   */
  void add(double forecast, double actual, double scale, @Nullable Interval interval) {
    errors.add(new double[] {forecast - actual, actual});
    if (scale > 0) {
      scaled++;
      scaledSum += Math.abs(forecast - actual) / scale;
    }
    if (interval != null) {
      intervals = true;
      within80 += interval.holds80(actual) ? 1 : 0;
      within95 += interval.holds95(actual) ? 1 : 0;
    }
  }

  /** The accuracy; empty when nothing could be compared. */
  Optional<Accuracy> accuracy(String method, int horizon) {
    int n = errors.size();
    if (n == 0 || scaled == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Accuracy(
            method,
            horizon,
            n,
            errors.stream().mapToDouble(e -> 100 * Math.abs(e[0]) / e[1]).sum() / n,
            scaledSum / scaled,
            errors.stream().mapToDouble(e -> 100 * e[0] / e[1]).sum() / n,
            intervals ? 100.0 * within80 / n : null,
            intervals ? 100.0 * within95 / n : null));
  }
}
