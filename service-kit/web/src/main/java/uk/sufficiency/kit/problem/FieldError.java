package uk.sufficiency.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was sent.
 *
 * @param row in a file, the line as a spreadsheet counts it: the header is row 1
 * @param field the field's or column's name, with a path where it is nested
 * @param code what is wrong, for machines
 * @param message what is wrong and what to do, for people; never repeats a pupil's identifier
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(@Nullable Integer row, String field, String code, String message) {

  /** A fault outside of a file. */
  public static FieldError of(String field, String code, String message) {
    return new FieldError(null, field, code, message);
  }
}
