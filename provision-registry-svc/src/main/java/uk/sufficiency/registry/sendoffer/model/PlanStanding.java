package uk.sufficiency.registry.sendoffer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a setting has the plan that everybody expects of it. */
public enum PlanStanding {
  NO_PLAN,
  /** There is one, but the public sees nothing of it. */
  NOT_PUBLISHED,
  REVIEW_OVERDUE,
  IN_ORDER;

  /**
   * Judges a setting's plan.
   *
   * @param reviewOn null where the setting has no plan
   * @param publishedOn null while nothing is public
   */
  public static PlanStanding of(
      @Nullable LocalDate reviewOn, @Nullable LocalDate publishedOn, LocalDate today) {
    if (reviewOn == null) {
      return NO_PLAN;
    }
    if (publishedOn == null) {
      return NOT_PUBLISHED;
    }
    return reviewOn.isBefore(today) ? REVIEW_OVERDUE : IN_ORDER;
  }
}
