package uk.sufficiency.forecasting.demand.model;

import java.util.Optional;

/** The simple methods that a model must beat to be worth its trouble. */
enum SimpleMethod {
  /** Nothing changes. */
  NAIVE("naive", 0),
  /** The mean yearly change since the first year goes on. */
  DRIFT("drift", Integer.MAX_VALUE),
  /** The mean yearly change of the last three years goes on. */
  DRIFT_3_YEARS("drift3", 3);

  private final String label;
  private final int memory;

  SimpleMethod(String label, int memory) {
    this.label = label;
    this.memory = memory;
  }

  String label() {
    return label;
  }

  /** Plans expected after so many years; empty where the years that it needs are missing. */
  Optional<Double> forecast(AuthoritySeries known, int horizon) {
    int origin = known.januaries().lastKey();
    double last = known.januaries().lastEntry().getValue().plans();
    if (memory == 0) {
      return Optional.of(last);
    }
    int from = memory == Integer.MAX_VALUE ? known.januaries().firstKey() : origin - memory;
    var first = known.januaries().get(from);
    return first == null || from == origin
        ? Optional.empty()
        : Optional.of(last + (last - first.plans()) / (origin - from) * horizon);
  }
}
