package uk.sufficiency.localstack.demo.world;

/**
 * A point on the British National Grid (EPSG:27700).
 *
 * @param easting metres
 * @param northing metres
 */
public record GridRef(double easting, double northing) {

  /** The point on the way from here to {@code other}; 0 is here, 1 is there. */
  GridRef towards(GridRef other, double way) {
    return new GridRef(
        easting + (other.easting - easting) * way, northing + (other.northing - northing) * way);
  }

  /**
   * The same point to the metre. Corners often lie exactly half way between two metres, where the
   * last bit of a calculation would decide; so the line is drawn elsewhere.
   */
  GridRef toTheMetre() {
    return new GridRef(Math.floor(easting + 0.43), Math.floor(northing + 0.43));
  }

  /**
   * Twice the area of the triangle from here over {@code b} to {@code c}; positive if it turns
   * left.
   */
  double turn(GridRef b, GridRef c) {
    return (b.easting - easting) * (c.northing - northing)
        - (b.northing - northing) * (c.easting - easting);
  }

  /** Metres to {@code other}, as the crow flies. */
  public double metresTo(GridRef other) {
    var east = other.easting - easting;
    var north = other.northing - northing;
    return Math.sqrt(east * east + north * north);
  }
}
