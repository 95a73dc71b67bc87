package uk.sufficiency.registry.intake;

import org.jspecify.annotations.Nullable;

/**
 * What was noticed about one cell of a row.
 *
 * @param column the file's own name of the column
 * @param code what kind of thing was noticed
 * @param message for the person who sent the file
 * @param value what the cell held
 */
public record Finding(String column, Code code, String message, @Nullable String value) {

  /** What can be noticed. The first group refuses a row, the second is reported and kept. */
  public enum Code {
    MISSING,
    FORMAT,
    RANGE,
    UNKNOWN_VALUE,
    UNKNOWN_REFERENCE,
    DUPLICATE,
    CONTRADICTION,
    STALE,

    OPEN_WITHOUT_POSTCODE,
    UNREADABLE_POSTCODE,
    CLOSED_BEFORE_OPENED,
    OPEN_WITH_CLOSE_DATE,
    STATUS_CONTRADICTS_CODE,
    OUTSIDE_GREAT_BRITAIN,
    HALF_A_LOCATION,
    FAR_FROM_POSTCODE,
    UNKNOWN_WARD,
    UNREADABLE_UKPRN,
    AGES_REVERSED,
    DUPLICATE_OF_UKPRN,
    UNKNOWN_URN,
    LINKED_TO_ITSELF,
    NO_COORDINATES,
    STATUS_KEPT,
    OVER_NUMBER,
    OFFER_RAN_OUT,
    DOES_NOT_FIT,
    NEEDS_SIGNIFICANT_CHANGE
  }

  /** The message with the value that it is about. */
  public String words() {
    return value == null ? message : "'" + value + "': " + message;
  }
}
