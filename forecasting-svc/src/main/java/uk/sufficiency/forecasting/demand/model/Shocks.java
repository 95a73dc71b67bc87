package uk.sufficiency.forecasting.demand.model;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * The yearly shocks that drift does not explain: drawn again from those seen (a bootstrap, so that
 * their heavy tails stay), or from a normal distribution where too few were seen.
 *
 * <p>The normal's variance is then a mix of those seen with {@link #PRIOR_DEVIATION}, which counts
 * as {@link #PRIOR_WEIGHT} observations: what the 2019–2025 national table shows for a typical
 * authority.
 */
final class Shocks {

  private static final int ENOUGH_TO_BOOTSTRAP = 60;
  private static final double PRIOR_DEVIATION = 0.05;
  private static final double PRIOR_WEIGHT = 5;

  private final double[] seen;
  private final double deviation;

  private Shocks(double[] seen, double deviation) {
    this.seen = seen;
    this.deviation = deviation;
  }

  static Shocks of(double[] residuals) {
    double mean = Arrays.stream(residuals).average().orElse(0);
    var centred = Arrays.stream(residuals).map(residual -> residual - mean).toArray();
    double squares = Arrays.stream(centred).map(residual -> residual * residual).sum();
    double prior = PRIOR_WEIGHT * PRIOR_DEVIATION * PRIOR_DEVIATION;
    return new Shocks(centred, Math.sqrt((squares + prior) / (residuals.length + PRIOR_WEIGHT)));
  }

  /** One shock, in log points. */
  double draw(UniformRandomProvider random, ContinuousSampler normal) {
    return seen.length >= ENOUGH_TO_BOOTSTRAP
        ? seen[random.nextInt(seen.length)]
        : deviation * normal.sample();
  }
}
