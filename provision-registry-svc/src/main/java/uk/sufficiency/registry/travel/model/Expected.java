package uk.sufficiency.registry.travel.model;

/**
 * Expected children, with the interval that holds them in 80 of 100 cases; to one decimal place.
 */
public record Expected(double median, double lower80, double upper80) {

  public static final Expected NONE = new Expected(0, 0, 0);

  public Expected {
    median = rounded(median);
    lower80 = rounded(lower80);
    upper80 = rounded(upper80);
  }

  /**
   * Both together. Wards are shares of one forecast, so that their quantiles add up; over needs the
   * sum is wider than the truth, never narrower.
   */
  Expected plus(Expected other) {
    return new Expected(median + other.median, lower80 + other.lower80, upper80 + other.upper80);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
