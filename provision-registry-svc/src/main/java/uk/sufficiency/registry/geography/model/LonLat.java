package uk.sufficiency.registry.geography.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place in degrees of WGS84, to six decimals: a tenth of a metre, finer than any grid reference
 * here, and so that the same place is always written the same way.
 */
public record LonLat(BigDecimal longitude, BigDecimal latitude) {

  private static final int DECIMALS = 6;

  public static LonLat of(double longitude, double latitude) {
    return new LonLat(rounded(longitude), rounded(latitude));
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
