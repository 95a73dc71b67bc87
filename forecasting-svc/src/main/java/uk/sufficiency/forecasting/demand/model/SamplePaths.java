package uk.sufficiency.forecasting.demand.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * Futures of one authority: plans by path, year and slice.
 *
 * <p>A slice is whatever the model keeps apart (here a kind of provision). Sums over slices are
 * taken within each path, therefore a total and its parts always agree.
 *
 * @param <S> what a slice is identified by
 */
public final class SamplePaths<S> {

  private final int firstYear;
  private final int years;
  private final List<S> slices;
  private final double[][] plans;

  /**
   * @param firstYear the first January that is forecast
   * @param years how many Januaries
   * @param slices identities of the slices, in the order of the numbers
   * @param plans by path; within it by year, then by slice; finite and not negative
   */
  public SamplePaths(int firstYear, int years, List<S> slices, double[][] plans) {
    this.firstYear = firstYear;
    this.years = years;
    this.slices = List.copyOf(slices);
    this.plans = plans;
    requireSound();
  }

  public int firstYear() {
    return firstYear;
  }

  public int lastYear() {
    return firstYear + years - 1;
  }

  public List<S> slices() {
    return slices;
  }

  /** How many futures were drawn. */
  public int size() {
    return plans.length;
  }

  /** Plans of one slice in January of a year, by path. */
  public double[] of(int year, S slice) {
    return sum(year, slice::equals);
  }

  /** Plans of all slices together in January of a year, by path. */
  public double[] total(int year) {
    return sum(year, _ -> true);
  }

  /** Plans of the chosen slices together in January of a year, by path. */
  public double[] sum(int year, Predicate<S> chosen) {
    var sums = new double[plans.length];
    for (int s = 0; s < slices.size(); s++) {
      if (chosen.test(slices.get(s))) {
        add(sums, column(year, s));
      }
    }
    return sums;
  }

  private void add(double[] sums, int column) {
    for (int path = 0; path < sums.length; path++) {
      sums[path] += plans[path][column];
    }
  }

  private int column(int year, int slice) {
    if (year < firstYear || year > lastYear()) {
      throw new IllegalArgumentException(
          year + " is outside the forecast, " + firstYear + " to " + lastYear());
    }
    return (year - firstYear) * slices.size() + slice;
  }

  private void requireSound() {
    for (double[] path : plans) {
      for (double value : path) {
        if (!(value >= 0) || Double.isInfinite(value)) {
          throw new IllegalStateException("A path left the numbers: " + value);
        }
      }
    }
  }
}
