package uk.sufficiency.registry.geography.model;

/**
 * A point on the British National Grid.
 *
 * @param easting metres east of the grid's false origin
 * @param northing metres north of it
 */
public record GridPoint(int easting, int northing) {

  /** The grid's extent; 0,0 is what files write where they know no point. */
  public static final int MAX_EASTING = 700_000;

  public static final int MAX_NORTHING = 1_300_000;

  /** Whether the numbers can be a place in Great Britain: within the grid and not its origin. */
  public static boolean isInGreatBritain(long easting, long northing) {
    return easting > 0 && easting <= MAX_EASTING && northing > 0 && northing <= MAX_NORTHING;
  }
}
