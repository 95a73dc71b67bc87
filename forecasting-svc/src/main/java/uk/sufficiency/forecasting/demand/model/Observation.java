package uk.sufficiency.forecasting.demand.model;

import java.util.Map;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * What one authority's caseload was in January of one year.
 *
 * @param plans education, health and care plans in force
 * @param byKind the same plans by kind of place; empty where placements were not returned,
 *     otherwise adding up to {@code plans}
 */
public record Observation(double plans, Map<ProvisionKind, Double> byKind) {

  public Observation {
    if (!(plans >= 0) || plans == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("plans must be a finite number from 0, not " + plans);
    }
    byKind = Map.copyOf(byKind);
  }

  /** Whether the plans are known by kind of place. */
  public boolean hasKinds() {
    return !byKind.isEmpty();
  }
}
