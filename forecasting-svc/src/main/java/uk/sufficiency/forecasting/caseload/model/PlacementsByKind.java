package uk.sufficiency.forecasting.caseload.model;

import java.util.EnumMap;
import java.util.Map;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * Where an authority's plans are placed, by kind, adding up to all of its plans.
 *
 * <p>Plans without a recorded placement, and differences between DfE's columns and its total, are
 * spread over the kinds in proportion: each plan needs a place of some kind, and nothing says that
 * the unrecorded differ. Where fewer than half of the plans have a recorded placement the kinds are
 * not known at all (Peterborough in 2024, Cambridgeshire in 2025).
 */
public final class PlacementsByKind {

  private static final double FEWEST_RECORDED = 0.5;

  private PlacementsByKind() {}

  /**
   * Plans by kind; empty where too few are recorded.
   *
   * @param plans all plans of the authority
   * @param recorded plans by placement column, without those that DfE does not give
   */
  public static Map<ProvisionKind, Double> of(int plans, Map<PlacementColumn, Integer> recorded) {
    var byKind = new EnumMap<ProvisionKind, Double>(ProvisionKind.class);
    recorded.forEach((column, count) -> byKind.merge(column.kind(), (double) count, Double::sum));
    double sum = byKind.values().stream().mapToDouble(count -> count).sum();
    if (sum == 0 || sum < FEWEST_RECORDED * plans) {
      return Map.of();
    }
    byKind.replaceAll((_, count) -> count * plans / sum);
    return byKind;
  }
}
