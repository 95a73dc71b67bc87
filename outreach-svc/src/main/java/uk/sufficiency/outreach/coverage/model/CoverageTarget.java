package uk.sufficiency.outreach.coverage.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The share of settings that the council has promised to reach: 60 % in 2026/27 and 100 % by
 * 2028/29. For 2027/28, and before 2026/27, it has promised nothing, so there is no target: this
 * service does not draw a line between the two figures that nobody has agreed to.
 */
public final class CoverageTarget {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(60);
  private static final BigDecimal EVERYWHERE = BigDecimal.valueOf(100);

  private CoverageTarget() {}

  /** The target in percent, or null where none was promised. */
  public static @Nullable BigDecimal findFor(AcademicYear year) {
    if (year.start() >= 2028) {
      return EVERYWHERE;
    }
    return year.start() == 2026 ? FIRST_YEAR : null;
  }
}
