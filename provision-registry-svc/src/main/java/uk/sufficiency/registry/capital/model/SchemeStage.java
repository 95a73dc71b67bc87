package uk.sufficiency.registry.capital.model;

/**
 * Where a scheme stands, in the order in which it moves on. Each stage has a usual probability that
 * the scheme delivers: a convention of this register for schemes of which no officer has said
 * better.
 */
public enum SchemeStage {
  IDEA(0.1),
  FEASIBILITY(0.3),
  APPROVED(0.7),
  DESIGN(0.8),
  PROCUREMENT(0.9),
  ON_SITE(0.95),
  DELIVERED(1),
  CANCELLED(0);

  private final double usualProbability;

  SchemeStage(double usualProbability) {
    this.usualProbability = usualProbability;
  }

  public double usualProbability() {
    return usualProbability;
  }

  /** Whether the scheme is over, one way or the other. */
  public boolean ends() {
    return this == DELIVERED || this == CANCELLED;
  }

  /** Whether money has been approved by the time a scheme is here. */
  public boolean needsApproval() {
    return compareTo(APPROVED) >= 0 && this != CANCELLED;
  }
}
