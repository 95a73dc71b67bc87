package uk.sufficiency.localstack.demo.world;

/** How plans of one kind of placement spread over the ages. Invented. */
enum AgeProfile {
  NURSERY,
  SCHOOL,
  SPECIAL,
  SECONDARY,
  COLLEGE;

  private static final int AGES = Caseload.OLDEST + 1;

  /** Shares plans among ages 0 to 25. */
  int[] share(int plans) {
    return switch (this) {
      case NURSERY -> from(2, plans, 1, 7, 5);
      case SCHOOL ->
          from(3, plans, 8, 68, 109, 110, 114, 123, 106, 145, 130, 111, 123, 143, 147, 16);
      case SPECIAL ->
          from(4, plans, 22, 53, 56, 51, 69, 84, 86, 115, 138, 137, 125, 117, 70, 51, 30, 1);
      case SECONDARY -> from(8, plans, 2, 3, 6, 14, 12, 17, 22, 24, 9, 3);
      case COLLEGE -> from(16, plans, 145, 140, 110, 77, 67, 60, 34, 30, 6, 1);
    };
  }

  private static int[] from(int youngest, int plans, double... weights) {
    var byAge = new double[AGES];
    System.arraycopy(weights, 0, byAge, youngest, weights.length);
    return Apportionment.share(plans, byAge);
  }
}
