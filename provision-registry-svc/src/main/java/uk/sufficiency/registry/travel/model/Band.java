package uk.sufficiency.registry.travel.model;

/** How far a ward's centre is from a site, in the steps that the law knows. */
public enum Band {
  WITHIN_2_MILES,
  WITHIN_3_MILES,
  BEYOND_3_MILES;

  static final double METRES_A_MILE = 1609.344;
  private static final double TWO_MILES = 2 * METRES_A_MILE;
  private static final double THREE_MILES = 3 * METRES_A_MILE;

  /** The band of a distance; exactly two miles are within two miles. */
  public static Band of(double metres) {
    if (metres <= TWO_MILES) {
      return WITHIN_2_MILES;
    }
    return metres <= THREE_MILES ? WITHIN_3_MILES : BEYOND_3_MILES;
  }
}
