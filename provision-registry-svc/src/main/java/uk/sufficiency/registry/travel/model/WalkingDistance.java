package uk.sufficiency.registry.travel.model;

/**
 * The statutory walking distance: 2 miles for a child under 8, 3 miles from 8 on (Education Act
 * 1996, section 444(5)); beyond it an eligible child of compulsory school age travels free (section
 * 508B and Schedule 35B). A year group counts as under 8 where its pupils are under 8 when the
 * academic year begins: up to NC year 3. Reception counts, as councils treat it; younger and older
 * year groups have no statutory distance.
 */
public final class WalkingDistance {

  private static final int RECEPTION = 0;
  private static final int LAST_UNDER_8 = 3;
  private static final int LAST_OF_SCHOOL_AGE = 11;

  private WalkingDistance() {}

  /** Whether the year group travels free from a band. */
  public static boolean entitles(int ncYear, Band band) {
    if (ncYear < RECEPTION || ncYear > LAST_OF_SCHOOL_AGE) {
      return false;
    }
    return ncYear <= LAST_UNDER_8 ? band != Band.WITHIN_2_MILES : band == Band.BEYOND_3_MILES;
  }
}
