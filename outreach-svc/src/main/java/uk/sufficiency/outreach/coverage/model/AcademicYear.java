package uk.sufficiency.outreach.coverage.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * An academic year, named by the calendar year in which it starts: 2026 is 1 September 2026 to 31
 * August 2027.
 */
public record AcademicYear(int start) {

  /** The earliest year that can be asked for. */
  public static final int FIRST = 2000;

  /** The latest year that can be asked for. */
  public static final int LAST = 2100;

  /** 1 September. */
  public LocalDate firstDay() {
    return LocalDate.of(start, Month.SEPTEMBER, 1);
  }

  /** 31 August of the next calendar year. */
  public LocalDate lastDay() {
    return LocalDate.of(start + 1, Month.AUGUST, 31);
  }
}
