package uk.sufficiency.registry.provision.model;

/**
 * The NC years (age on 31 August minus 4; Reception is 0) that a provision takes, both included.
 */
public record NcYearRange(int from, int to) {

  public static final int LOWEST = -4;
  public static final int HIGHEST = 20;

  public NcYearRange {
    if (!isNcYear(from) || !isNcYear(to) || from > to) {
      throw new IllegalArgumentException("NC years " + from + " to " + to + " are no range");
    }
  }

  public static boolean isNcYear(int year) {
    return year >= LOWEST && year <= HIGHEST;
  }

  public boolean contains(int ncYear) {
    return from <= ncYear && ncYear <= to;
  }
}
