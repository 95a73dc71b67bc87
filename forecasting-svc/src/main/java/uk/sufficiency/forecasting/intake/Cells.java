package uk.sufficiency.forecasting.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column name, collecting what is wrong with them on the way. */
public final class Cells {

  /** Where a row's text comes from. */
  @FunctionalInterface
  public interface Row {
    /** The raw text under a column's name; null where the file has no such column. */
    @Nullable String cell(String column);
  }

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

  /** Written as an amount is, whatever its size. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,6})?");

  private final Row row;
  private final List<Fault> refused = new ArrayList<>();
  private final List<Fault> suspicious = new ArrayList<>();

  public Cells(Row row) {
    this.row = row;
  }

  /** The text of a cell without surrounding space, if there is any. */
  public Optional<String> findText(String column) {
    return Optional.ofNullable(row.cell(column)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The text of a cell that must not be blank; empty text where it is refused. */
  public String getText(String column) {
    return findText(column)
        .orElseGet(
            () -> {
              refuse(column, Fault.MISSING, column + " is blank", null);
              return "";
            });
  }

  /** Text that must match a pattern; {@code expected} says so in words. */
  public String getMatching(String column, Pattern pattern, String expected) {
    String text = getText(column);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      refuse(column, Fault.FORMAT, "expected " + expected, text);
    }
    return text;
  }

  /**
   * A number that must be there, from 0 to below a thousand million, in digits with at most six
   * decimals; 0 where it is refused. No file that is read here writes numbers with an exponent.
   */
  public double getAmount(String column) {
    String text = getText(column);
    if (AMOUNT.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    if (NUMBER.matcher(text).matches()) {
      refuse(column, Fault.RANGE, "expected a number from 0 to 999999999", text);
    } else if (!text.isEmpty()) {
      refuse(column, Fault.FORMAT, "expected a number such as 1234.5", text);
    }
    return 0;
  }

  public void refuse(String column, String code, String message, @Nullable String value) {
    refused.add(new Fault(column, code, message, value));
  }

  public void suspect(String column, String code, String message, @Nullable String value) {
    suspicious.add(new Fault(column, code, message, value));
  }

  /** The row as a record, or refused when anything above refused it. */
  public <T> RowReading<T> read(Supplier<T> record) {
    return refused.isEmpty()
        ? new RowReading.Taken<>(record.get(), List.copyOf(suspicious))
        : new RowReading.Refused<>(List.copyOf(refused));
  }
}
