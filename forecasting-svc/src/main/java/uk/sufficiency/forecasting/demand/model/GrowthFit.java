package uk.sufficiency.forecasting.demand.model;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.descriptive.Median;

/**
 * What the panel says about growth of the total: one drift that all authorities share, each
 * authority's own drift pulled towards it (partial pooling), and the shocks that remain.
 *
 * <p>Yearly growth of {@code log(plans)} is taken as shared drift + own drift + shock. The shared
 * drift is the recency-weighted mean of the median authority's growth. The own drift is an
 * authority's recency-weighted deviation from it, shrunken by λ = τ² / (τ² + σ²/n), where τ² is the
 * variance of true drifts between authorities (method of moments), σ² the variance of a deviation
 * from year to year within an authority, and n the effective number of years: the empirical Bayes
 * estimator of Efron and Morris (1975). Both drifts are damped (Gardner and McKenzie 1985).
 */
final class GrowthFit {

  /** Half-lives in years of what is learned for the shared and for the own drift. */
  private static final double SHARED_HALF_LIFE = 2;

  private static final double OWN_HALF_LIFE = 1;

  /** What remains of a drift after each further year. */
  private static final double SHARED_DAMPING = 0.95;

  private static final double OWN_DAMPING = 0.75;

  /** What is not known about the drifts hardly fades: a wrong drift stays wrong for years. */
  private static final double ERROR_DAMPING = 0.97;

  /** A deviation in growth beyond this is a fault or a merger, not a trend to extrapolate. */
  private static final double LARGEST_DEVIATION = 0.15;

  /** No shock beyond this is drawn: it is a boundary change or a fault. */
  private static final double LARGEST_SHOCK = 0.3;

  /** Years before this many are forgotten: another law was in force. */
  private static final int MEMORY_YEARS = 6;

  /** The shared drift is never claimed to be known better than this (log points a year). */
  private static final double SHARED_DRIFT_FLOOR = 0.01;

  private static final double SMALLEST_VARIANCE = 1e-5;

  private final double sharedDrift;
  private final double sharedDriftError;
  private final double within;
  private final double between;
  private final Map<String, OwnDrift> own;
  private final Shocks shocks;

  /**
   * @param mean shrunken deviation from the shared drift
   * @param error standard deviation of what is not known about it
   */
  record OwnDrift(double mean, double error) {}

  /** Deviations of one authority from the median growth of each year. */
  private record Deviations(Map<Integer, Double> byYear, double mean, double effectiveYears) {}

  private GrowthFit(Panel panel, int origin) {
    var median = medianGrowth(panel, origin);
    sharedDrift = new Recency(origin, SHARED_HALF_LIFE).mean(median);
    sharedDriftError = Math.max(SHARED_DRIFT_FLOOR, deviation(median, sharedDrift));
    var deviations = deviations(panel, median, origin);
    within = Math.max(SMALLEST_VARIANCE, withinVariance(deviations));
    between = Math.max(SMALLEST_VARIANCE, betweenVariance(deviations, within));
    own = new TreeMap<>();
    deviations.forEach((code, d) -> own.put(code, shrink(d)));
    shocks = Shocks.of(residuals(deviations));
  }

  /** Learns from everything that was known at the panel's last January. */
  static GrowthFit of(Panel panel) {
    return new GrowthFit(panel, panel.years().last());
  }

  /** The authority's own drift; no information means none, with the full spread as its error. */
  OwnDrift ownDrift(String authority) {
    return own.getOrDefault(authority, new OwnDrift(0, Math.sqrt(between)));
  }

  /**
   * One future of the total.
   *
   * @param base plans in the last January known
   * @return plans in each following January
   */
  double[] draw(double base, OwnDrift ownDrift, int years, UniformRandomProvider random) {
    var normal = ZigguratSampler.NormalizedGaussian.of(random);
    double shared = sharedDrift;
    double local = ownDrift.mean();
    double unknown = Math.hypot(sharedDriftError, ownDrift.error()) * normal.sample();
    var plans = new double[years];
    double level = base;
    for (int year = 0; year < years; year++) {
      level *= Math.exp(shared + local + unknown + shocks.draw(random, normal));
      plans[year] = level;
      shared *= SHARED_DAMPING;
      local *= OWN_DAMPING;
      unknown *= ERROR_DAMPING;
    }
    return plans;
  }

  private static Map<Integer, Double> medianGrowth(Panel panel, int origin) {
    var medians = new TreeMap<Integer, Double>();
    for (int year = origin - MEMORY_YEARS + 1; year <= origin; year++) {
      int y = year;
      var growths =
          panel.authorities().stream()
              .flatMapToDouble(series -> series.growth(y).stream())
              .toArray();
      if (growths.length > 0) {
        medians.put(year, Median.withDefaults().evaluate(growths));
      }
    }
    return medians;
  }

  private static Map<String, Deviations> deviations(
      Panel panel, Map<Integer, Double> median, int origin) {
    var recency = new Recency(origin, OWN_HALF_LIFE);
    var all = new TreeMap<String, Deviations>();
    for (var series : panel.authorities()) {
      var byYear = new TreeMap<Integer, Double>();
      median.forEach(
          (year, shared) ->
              series
                  .growth(year)
                  .ifPresent(growth -> byYear.put(year, clip(growth - shared, LARGEST_SHOCK))));
      if (!byYear.isEmpty()) {
        all.put(
            series.authority(),
            new Deviations(
                byYear, recency.mean(trendOnly(byYear)), recency.effectiveYears(byYear.keySet())));
      }
    }
    return all;
  }

  private static Map<Integer, Double> trendOnly(Map<Integer, Double> byYear) {
    var clipped = new TreeMap<>(byYear);
    clipped.replaceAll((_, deviation) -> clip(deviation, LARGEST_DEVIATION));
    return clipped;
  }

  private static double clip(double deviation, double largest) {
    return Math.clamp(deviation, -largest, largest);
  }

  private static double withinVariance(Map<String, Deviations> deviations) {
    double squares = 0;
    int degrees = 0;
    for (var d : deviations.values()) {
      var values = trendOnly(d.byYear()).values();
      double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
      squares += values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
      degrees += d.byYear().size() - 1;
    }
    return degrees == 0 ? 0 : squares / degrees;
  }

  private static double betweenVariance(Map<String, Deviations> deviations, double within) {
    return deviations.values().stream()
        .mapToDouble(d -> d.mean() * d.mean() - within / d.effectiveYears())
        .average()
        .orElse(0);
  }

  private OwnDrift shrink(Deviations d) {
    double trust = between / (between + within / d.effectiveYears());
    return new OwnDrift(trust * d.mean(), Math.sqrt(between * (1 - trust)));
  }

  private double[] residuals(Map<String, Deviations> deviations) {
    return deviations.entrySet().stream()
        .flatMapToDouble(
            entry ->
                entry.getValue().byYear().values().stream()
                    .mapToDouble(deviation -> deviation - ownDrift(entry.getKey()).mean()))
        .toArray();
  }

  private static double deviation(Map<Integer, Double> byYear, double mean) {
    return Math.sqrt(
        byYear.values().stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElse(0));
  }
}
