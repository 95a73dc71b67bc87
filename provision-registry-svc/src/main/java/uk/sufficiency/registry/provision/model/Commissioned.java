package uk.sufficiency.registry.provision.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * Places commissioned from an academic year on.
 *
 * @param academicYear 2026 is 1 September 2026 to 31 August 2027
 * @param need the need that they are for; any of the provision's where absent
 * @param places zero or more
 * @param placeFunding GBP for a place and a year, with pence at most; absent where not agreed
 */
public record Commissioned(
    int academicYear, @Nullable Need need, int places, @Nullable BigDecimal placeFunding) {

  public Commissioned {
    new AcademicYear(academicYear);
    if (places < 0) {
      throw new IllegalArgumentException(
          "places commissioned for " + academicYear + " are negative");
    }
    if (placeFunding != null && placeFunding.signum() < 0) {
      throw new IllegalArgumentException("funding for " + academicYear + " is negative");
    }
  }

  /** Whether this is about the same places as another: the same year and need. */
  public boolean isOfSame(Commissioned other) {
    return academicYear == other.academicYear && need == other.need;
  }
}
