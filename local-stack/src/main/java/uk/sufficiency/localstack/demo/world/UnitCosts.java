package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * What a place costs the high needs block in a year. Invented round figures with which the plans of
 * January 2025 cost the published £62.9m; they grow by 3 % a year.
 */
public final class UnitCosts {

  /** The financial year of the baseline, 1 April 2024 to 31 March 2025. */
  public static final int FIRST_YEAR = 2024;

  public static final int LAST_YEAR = 2031;

  private static final int GROWTH_PERCENT = 3;

  private static final Map<ProvisionKind, Integer> BASELINE =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ProvisionKind.MAINSTREAM, 8_000),
              Map.entry(ProvisionKind.RESOURCE_PROVISION, 14_000),
              Map.entry(ProvisionKind.SUPPORT_BASE, 11_000),
              Map.entry(ProvisionKind.SPECIALIST_BASE, 16_000),
              Map.entry(ProvisionKind.SPECIAL_SCHOOL, 25_000),
              Map.entry(ProvisionKind.INDEPENDENT_NON_MAINTAINED, 65_000),
              Map.entry(ProvisionKind.INDEPENDENT_SPECIALIST_POST16, 45_000),
              Map.entry(ProvisionKind.ALTERNATIVE_PROVISION, 22_000),
              Map.entry(ProvisionKind.FURTHER_EDUCATION, 9_000),
              Map.entry(ProvisionKind.EARLY_YEARS, 8_000),
              Map.entry(ProvisionKind.EDUCATED_OTHERWISE, 15_000)));

  /**
   * A year's cost of one place.
   *
   * @param financialYear the year in which it begins
   * @param pounds GBP
   */
  public record UnitCost(ProvisionKind kind, int financialYear, int pounds) {}

  private UnitCosts() {}

  /** Every kind in every year. */
  public static List<UnitCost> list() {
    var costs = new ArrayList<UnitCost>();
    BASELINE.forEach(
        (kind, baseline) -> {
          var pounds = (double) baseline;
          for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            costs.add(new UnitCost(kind, year, (int) Math.rint(pounds / 100) * 100));
            pounds *= 1 + GROWTH_PERCENT / 100.0;
          }
        });
    return List.copyOf(costs);
  }
}
