package uk.sufficiency.outreach.coverage.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of a number of settings were reached.
 *
 * @param reached settings with at least one completed visit
 * @param total all settings that could have been
 */
public record Reach(int reached, int total) {

  /** Nobody, of nobody. */
  public static final Reach NONE = new Reach(0, 0);

  /** Refuses figures that cannot be. */
  public Reach {
    if (reached < 0 || reached > total) {
      throw new IllegalArgumentException(reached + " of " + total + " settings cannot be");
    }
  }

  /** Both counts added up; the settings must be different ones. */
  public Reach plus(Reach other) {
    return new Reach(reached + other.reached, total + other.total);
  }

  /** The share in percent with one decimal, half up, or null where there is no setting at all. */
  public @Nullable BigDecimal percent() {
    return total == 0
        ? null
        : BigDecimal.valueOf(100L * reached)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }
}
