package uk.sufficiency.forecasting.intake;

import org.jspecify.annotations.Nullable;

/**
 * What was noticed about one cell of a row.
 *
 * @param column the file's own name of the column
 * @param code what kind of thing was noticed, such as {@code NOT_A_NUMBER}
 * @param message for the person who sent the file
 * @param value what the cell held
 */
public record Fault(String column, String code, String message, @Nullable String value) {

  /** The value is not of the form that the column needs. */
  public static final String FORMAT = "FORMAT";

  /** The cell is blank or the column is absent. */
  public static final String MISSING = "MISSING";

  /** The value is none of those known. */
  public static final String UNKNOWN_VALUE = "UNKNOWN_VALUE";

  /** The value is a number that cannot be. */
  public static final String RANGE = "RANGE";
}
