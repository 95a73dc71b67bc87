package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans at each January from 2019 to 2025: Rotherham's published totals, split by an invented mix
 * that arrives at the published one of 2025, and 20 invented authorities to test forecasts on.
 * January 2026 is left out, so that a forecast of it can be held against the council's 4,062.
 */
public final class Caseload {

  public static final int FIRST_JANUARY = 2019;
  public static final int LAST_JANUARY = 2025;
  public static final int OLDEST = 25;
  public static final int DEMO_AUTHORITIES = 20;

  /** Ages are told since the collection by person. */
  private static final int FIRST_JANUARY_WITH_AGES = 2024;

  /** Rotherham's plans, as published by DfE. */
  private static final int[] ROTHERHAM = {2_060, 2_215, 2_379, 2_600, 2_885, 3_310, 3_623};

  /** How fast the invented authorities grow into each January, near England's pace. */
  private static final double[] GROWTH = {.10, .105, .10, .092, .115, .108};

  private Caseload() {}

  /**
   * An authority.
   *
   * @param code ONS code; E99… does not exist
   * @param oldCode DfE's three digits
   */
  public record Authority(String code, String oldCode, String name) {}

  /**
   * Plans of an authority on one January by placement.
   *
   * @param age nothing for all ages
   */
  public record Count(
      Authority authority, int january, @Nullable Integer age, Map<PlacementType, Integer> plans) {

    /** All plans. */
    public int total() {
      return plans.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public static final Authority ROTHERHAM_AUTHORITY =
      new Authority("E08000018", "372", SettingNames.marked("Rotherham"));

  /** Draws the counts. */
  public static List<Count> draw(long seed) {
    var counts = new ArrayList<Count>(rotherham());
    var dice = new Dice(seed, "caseload");
    for (var number = 1; number <= DEMO_AUTHORITIES; number++) {
      counts.addAll(demoAuthority(dice, number));
    }
    return List.copyOf(counts);
  }

  private static List<Count> rotherham() {
    var even = evenly(1);
    var counts = new ArrayList<Count>();
    for (var january = FIRST_JANUARY; january <= LAST_JANUARY; january++) {
      var total = ROTHERHAM[january - FIRST_JANUARY];
      var all = new Count(ROTHERHAM_AUTHORITY, january, null, mix(total, january, even));
      counts.add(all);
      if (january >= FIRST_JANUARY_WITH_AGES) {
        counts.addAll(byAge(all));
      }
    }
    return counts;
  }

  private static List<Count> demoAuthority(Dice dice, int number) {
    var code = "E99%06d".formatted(number);
    var authority = new Authority(code, Integer.toString(979 + number), "Demo authority " + number);
    var taste = evenly(1);
    Arrays.setAll(taste, _ -> dice.between(.7, 1.4));
    var pace = dice.between(-.02, .02);
    double plans = dice.between(900, 6_000);
    var counts = new ArrayList<Count>();
    for (var january = FIRST_JANUARY; january <= LAST_JANUARY; january++) {
      counts.add(new Count(authority, january, null, mix((int) plans, january, taste)));
      plans *= january == LAST_JANUARY ? 1 : grown(january, pace, dice);
    }
    return counts;
  }

  private static double grown(int january, double pace, Dice dice) {
    return 1 + GROWTH[january - FIRST_JANUARY] + pace + dice.between(-.025, .025);
  }

  private static double[] evenly(double weight) {
    var weights = new double[PlacementType.values().length];
    Arrays.fill(weights, weight);
    return weights;
  }

  /** Splits plans by placement; {@code taste} says how much an authority leans to each. */
  private static Map<PlacementType, Integer> mix(int total, int january, double[] taste) {
    var types = PlacementType.values();
    var total2025 = ROTHERHAM[LAST_JANUARY - FIRST_JANUARY];
    var weights =
        IntStream.range(0, types.length)
            .mapToDouble(at -> types[at].weight(january, total2025) * taste[at])
            .toArray();
    var shares = Apportionment.share(total, weights);
    var mix = new EnumMap<PlacementType, Integer>(PlacementType.class);
    IntStream.range(0, types.length).forEach(at -> mix.put(types[at], shares[at]));
    return mix;
  }

  private static List<Count> byAge(Count all) {
    var shares = new EnumMap<PlacementType, int[]>(PlacementType.class);
    all.plans().forEach((type, plans) -> shares.put(type, type.byAge(plans)));
    return IntStream.rangeClosed(0, OLDEST)
        .mapToObj(age -> ofAge(all, age, shares))
        .filter(count -> count.total() > 0)
        .toList();
  }

  private static Count ofAge(Count all, int age, Map<PlacementType, int[]> shares) {
    var plans = new EnumMap<PlacementType, Integer>(PlacementType.class);
    shares.forEach((type, byAge) -> plans.put(type, byAge[age]));
    return new Count(all.authority(), all.january(), age, plans);
  }
}
