package uk.sufficiency.forecasting.demand.model;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.sufficiency.contracts.ProvisionKind;

/** Panels for tests. */
final class Panels {

  private Panels() {}

  /** A third in special schools, the rest in mainstream. */
  static Observation placed(double plans) {
    return new Observation(
        plans,
        Map.of(ProvisionKind.MAINSTREAM, plans * 2 / 3, ProvisionKind.SPECIAL_SCHOOL, plans / 3));
  }

  /** One authority whose plans are as given, from a January on. */
  static AuthoritySeries series(String authority, int firstJanuary, double... plans) {
    var januaries = new TreeMap<Integer, Observation>();
    for (int i = 0; i < plans.length; i++) {
      januaries.put(firstJanuary + i, placed(plans[i]));
    }
    return new AuthoritySeries(authority, januaries);
  }

  /** Authorities A00, A01, … that grow by about so much a year from 2015 on, with noise. */
  static Panel growing(int authorities, int years, double growth, double noise, long seed) {
    var random = new Random(seed);
    return new Panel(
        IntStream.range(0, authorities)
            .mapToObj(a -> series("A%02d".formatted(a), 2015, walk(random, years, growth, noise)))
            .toList());
  }

  private static double[] walk(Random random, int years, double growth, double noise) {
    var plans = new double[years];
    double level = 800 + random.nextInt(4000);
    for (int i = 0; i < years; i++) {
      plans[i] = Math.rint(level);
      level *= Math.exp(growth + noise * random.nextGaussian());
    }
    return plans;
  }
}
