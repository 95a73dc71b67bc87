package uk.sufficiency.registry.finding.model;

/** Straight-line distances on the British National Grid, in miles. */
public final class Miles {

  private static final double METRES = 1609.344;

  private Miles() {}

  /** Miles in metres. */
  public static double toMetres(double miles) {
    return miles * METRES;
  }

  /** The distance whose square, in metres, this is; in miles to one decimal. */
  public static double ofSquareMetres(long square) {
    return Math.round(Math.sqrt(square) / METRES * 10) / 10.0;
  }
}
