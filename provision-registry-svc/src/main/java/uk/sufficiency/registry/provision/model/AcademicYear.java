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

  /** Whether a day falls in one of the academic years that can be told of. */
  public static boolean holds(LocalDate day) {
    int startsIn = startOf(day);
    return startsIn >= FIRST && startsIn <= LAST;
  }

  /** The academic year that a day falls in; see {@link #holds}. */
  public static AcademicYear of(LocalDate day) {
    return new AcademicYear(startOf(day));
  }

  private static int startOf(LocalDate day) {
    boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
    return autumn ? day.getYear() : day.getYear() - 1;
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startsIn, other.startsIn);
  }
}
