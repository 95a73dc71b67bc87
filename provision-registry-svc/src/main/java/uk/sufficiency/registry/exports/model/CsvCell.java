package uk.sufficiency.registry.exports.model;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written into a CSV that people open in spreadsheets. Names come from people: one
 * that begins like a formula gets an apostrophe in front, so that no spreadsheet runs it (OWASP,
 * "CSV injection"). Numbers are ours and stay as they are, the minus included.
 */
public final class CsvCell {

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvCell() {}

  /** The text of a cell; nothing is empty, several values stand with spaces between. */
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case Collection<?> several ->
          several.stream().map(CsvCell::of).collect(Collectors.joining(" "));
      default -> defused(value.toString());
    };
  }

  private static String defused(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
