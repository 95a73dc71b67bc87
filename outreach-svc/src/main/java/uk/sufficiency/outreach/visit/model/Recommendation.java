package uk.sufficiency.outreach.visit.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the team recommends to the setting.
 *
 * @param dueOn the day by which it should be done, where one was agreed
 */
public record Recommendation(String text, @Nullable LocalDate dueOn, RecommendationStatus status) {

  /** A recommendation as it leaves a visit: still to be done. */
  public static Recommendation open(String text, @Nullable LocalDate dueOn) {
    return new Recommendation(text, dueOn, RecommendationStatus.OPEN);
  }
}
