package uk.sufficiency.forecasting.demand.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Means that trust recent years more: a year's weight halves with every half-life that passed. */
final class Recency {

  private final int origin;
  private final double halfLife;

  /**
   * @param origin the year whose weight is 1
   * @param halfLife years in which a weight halves
   */
  Recency(int origin, double halfLife) {
    this.origin = origin;
    this.halfLife = halfLife;
  }

  double weight(int year) {
    return Math.pow(0.5, (origin - year) / halfLife);
  }

  /** Weighted mean of values by year; 0 where there is none. */
  double mean(Map<Integer, Double> byYear) {
    double weighted = 0;
    double weights = 0;
    for (var entry : new TreeMap<>(byYear).entrySet()) {
      weighted += weight(entry.getKey()) * entry.getValue();
      weights += weight(entry.getKey());
    }
    return weights == 0 ? 0 : weighted / weights;
  }

  /** Weighted mean over things that each belong to a year; 0 where there is none. */
  <T> double mean(List<T> things, ToDoubleFunction<T> year, ToDoubleFunction<T> value) {
    double weighted = 0;
    double weights = 0;
    for (T thing : things) {
      double weight = weight((int) year.applyAsDouble(thing));
      weighted += weight * value.applyAsDouble(thing);
      weights += weight;
    }
    return weights == 0 ? 0 : weighted / weights;
  }

  /** How many equally trusted years the years are worth (Kish's effective sample size). */
  double effectiveYears(Iterable<Integer> years) {
    double sum = 0;
    double squares = 0;
    for (int year : years) {
      sum += weight(year);
      squares += weight(year) * weight(year);
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
