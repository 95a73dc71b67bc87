package uk.sufficiency.registry.provision.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * An academic year, named by the calendar year in which it starts: 2026 is 1 September 2026 to 31
 * August 2027.
 */
public record AcademicYear(int startsIn) implements Comparable<AcademicYear> {

  public static final int FIRST = 2000;
  public static final int LAST = 2100;

  public AcademicYear {
    if (startsIn < FIRST || startsIn > LAST) {
      throw new IllegalArgumentException("academic year " + startsIn + " is not 2000 to 2100");
    }
  }

  /** The academic year that a day falls in. */
  public static AcademicYear of(LocalDate day) {
    boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
    return new AcademicYear(autumn ? day.getYear() : day.getYear() - 1);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startsIn, other.startsIn);
  }
}
