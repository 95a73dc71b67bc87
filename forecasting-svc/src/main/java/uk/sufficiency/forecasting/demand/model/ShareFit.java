package uk.sufficiency.forecasting.demand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * How the shares of the kinds of place move from year to year.
 *
 * <p>Shares move as a random walk of their additive log-ratios to a reference kind (Aitchison
 * 1982), so they stay positive and add up to one. A year's movement is that of a whole
 * authority-year of the panel, drawn at random and rescaled to the size of the kind here: small
 * kinds jump more. The panel's recent mean movement is kept as a damped trend. Movements from
 * January 2022 to January 2023 are not learned from: the collection changed from totals to persons
 * in that year, and placements with it.
 */
final class ShareFit {

  /** The first January that was collected person by person. */
  static final int PERSON_LEVEL_SINCE = 2023;

  private static final ProvisionKind REFERENCE = ProvisionKind.MAINSTREAM;

  /** Added to a count before its logarithm, so that an empty kind can fill. */
  private static final double CONTINUITY = 0.5;

  private static final double HALF_LIFE = 2;
  private static final double TREND_SHRINKAGE = 0.5;
  private static final double TREND_DAMPING = 0.8;
  private static final double LARGEST_MOVE = 0.7;

  /** Variance of a yearly movement that does not depend on how many plans a kind has. */
  private static final double STRUCTURAL_VARIANCE = 0.02;

  private static final int ENOUGH_TO_BOOTSTRAP = 20;
  private static final double PRIOR_DEVIATION = 1.0;

  private final List<ProvisionKind> kinds;
  private final double[] trend;
  private final List<double[]> moves;

  /** One authority's change of log-ratios over one year, and its own noise, by kind. */
  private record Move(int year, List<Double> change, List<Double> noise) {}

  private ShareFit(Panel panel, int origin) {
    kinds = kinds(panel);
    var seen = moves(panel);
    trend = trend(seen, new Recency(origin, HALF_LIFE));
    moves = seen.stream().map(this::standardised).toList();
  }

  static ShareFit of(Panel panel) {
    return new ShareFit(panel, panel.years().last());
  }

  /** The kinds that anybody in the panel uses, in the order of the enum. */
  List<ProvisionKind> kinds() {
    return kinds;
  }

  /**
   * One future of the shares.
   *
   * @param placed plans by kind in the last January known
   * @return for each following January the shares in the order of {@link #kinds()}
   */
  double[][] draw(Map<ProvisionKind, Double> placed, int years, UniformRandomProvider random) {
    var normal = ZigguratSampler.NormalizedGaussian.of(random);
    var ratios = ratios(placed);
    var noise = noise(placed);
    var shares = new double[years][];
    double damping = 1;
    for (int year = 0; year < years; year++) {
      var move =
          moves.size() < ENOUGH_TO_BOOTSTRAP ? null : moves.get(random.nextInt(moves.size()));
      for (int k = 0; k < ratios.length; k++) {
        double shock = move == null ? PRIOR_DEVIATION * normal.sample() : move[k];
        ratios[k] += kinds.get(k) == REFERENCE ? 0 : damping * trend[k] + noise[k] * shock;
      }
      shares[year] = shares(ratios);
      damping *= TREND_DAMPING;
    }
    return shares;
  }

  private static List<ProvisionKind> kinds(Panel panel) {
    var used = new TreeSet<ProvisionKind>();
    used.add(REFERENCE);
    panel
        .authorities()
        .forEach(s -> s.januaries().values().forEach(o -> used.addAll(o.byKind().keySet())));
    return List.copyOf(used);
  }

  private List<Move> moves(Panel panel) {
    var all = new ArrayList<Move>();
    for (var series : panel.authorities()) {
      series.januaries().forEach((year, now) -> addMove(all, series, year, now));
    }
    return all;
  }

  private void addMove(List<Move> all, AuthoritySeries series, int year, Observation now) {
    var before = series.januaries().get(year - 1);
    if (before == null || !before.hasKinds() || !now.hasKinds() || year == PERSON_LEVEL_SINCE) {
      return;
    }
    var from = ratios(before.byKind());
    var to = ratios(now.byKind());
    var change = new double[from.length];
    for (int k = 0; k < change.length; k++) {
      change[k] = Math.clamp(to[k] - from[k], -LARGEST_MOVE, LARGEST_MOVE);
    }
    all.add(new Move(year, listOf(change), listOf(noise(before.byKind()))));
  }

  private double[] trend(List<Move> seen, Recency recency) {
    var trend = new double[kinds.size()];
    for (int k = 0; k < trend.length; k++) {
      int kind = k;
      trend[k] = TREND_SHRINKAGE * recency.mean(seen, Move::year, move -> move.change().get(kind));
    }
    return trend;
  }

  private double[] standardised(Move move) {
    var standardised = new double[kinds.size()];
    for (int k = 0; k < standardised.length; k++) {
      standardised[k] = (move.change().get(k) - trend[k]) / move.noise().get(k);
    }
    return standardised;
  }

  private static List<Double> listOf(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private double[] noise(Map<ProvisionKind, Double> placed) {
    return kinds.stream()
        .mapToDouble(kind -> Math.sqrt(STRUCTURAL_VARIANCE + 1 / (count(placed, kind) + 1)))
        .toArray();
  }

  private double[] ratios(Map<ProvisionKind, Double> placed) {
    double reference = Math.log(count(placed, REFERENCE));
    return kinds.stream().mapToDouble(kind -> Math.log(count(placed, kind)) - reference).toArray();
  }

  private static double count(Map<ProvisionKind, Double> placed, ProvisionKind kind) {
    return placed.getOrDefault(kind, 0.0) + CONTINUITY;
  }

  private static double[] shares(double[] ratios) {
    var shares = new double[ratios.length];
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.exp(ratios[k]);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }
}
