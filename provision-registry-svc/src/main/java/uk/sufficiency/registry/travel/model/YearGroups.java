package uk.sufficiency.registry.travel.model;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.sufficiency.registry.provision.model.NcYearRange;

/**
 * The share of children with a plan who are in a range of NC years. Forecasts by ward tell of all
 * ages together; they are split as England's plans were by single year of age in January 2025 (DfE,
 * "Education, health and care plans", 2025 release: 638,745 plans), NC year being age less 4.
 */
public final class YearGroups {

  private static final int[] PLANS_BY_AGE = {
    178, 178, 177, 4302, 22517, 30847, 31867, 34082, 36412, 38381, 41405, 46775, 47172, 47359,
    47125, 44886, 42005, 36484, 28598, 20815, 14495, 9805, 6258, 4030, 2221, 371
  };
  private static final int AGE_OF_RECEPTION = 4;
  private static final double ALL = IntStream.of(PLANS_BY_AGE).sum();

  private YearGroups() {}

  /** The share of all plans that are in the years of the range for which a condition holds. */
  public static double share(NcYearRange years, IntPredicate condition) {
    return IntStream.rangeClosed(years.from(), years.to())
            .filter(condition)
            .map(year -> PLANS_BY_AGE[year + AGE_OF_RECEPTION])
            .sum()
        / ALL;
  }
}
