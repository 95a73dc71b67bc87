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

  /** A number that must be there, zero or more; 0 where it is refused. */
  public double getAmount(String column) {
    String text = getText(column);
    try {
      double amount = text.isEmpty() ? 0 : Double.parseDouble(text);
      if (amount >= 0 && amount < Double.POSITIVE_INFINITY) {
        return amount;
      }
      refuse(column, Fault.RANGE, "expected a number from 0", text);
    } catch (NumberFormatException notANumber) {
      refuse(column, Fault.FORMAT, "expected a number", text);
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
