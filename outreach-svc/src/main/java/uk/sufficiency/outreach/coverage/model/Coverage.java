package uk.sufficiency.outreach.coverage.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage of one academic year; every open setting is in exactly one group. */
public record Coverage(AcademicYear year, List<CoverageGroup> groups) {

  /** All groups together. */
  public Reach reach() {
    return groups.stream().map(CoverageGroup::reach).reduce(Reach.NONE, Reach::plus);
  }

  /** The target in percent, or null where none was promised. */
  public @Nullable BigDecimal target() {
    return CoverageTarget.findFor(year);
  }
}
