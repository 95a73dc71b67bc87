package uk.sufficiency.registry.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read by column name, collecting what is wrong with them on the way: every
 * fault of a row is reported at once. A column that the file does not have reads as a blank cell.
 */
public final class Cells {

  /** Where a row's text comes from. */
  @FunctionalInterface
  public interface Row {
    /** The text under a column's name; null where it is blank or there is no such column. */
    @Nullable String cell(String column);
  }

  /** Which columns a file has. */
  @FunctionalInterface
  public interface Header {
    boolean has(String column);
  }

  private static final Pattern BRITISH_DATE = Pattern.compile("(\\d{2})[-/](\\d{2})[-/](\\d{4})");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final char NUL = '\0';
  private static final Pattern POUNDS = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

  /** Older days are slips of the pen, and far older ones are more than the database can hold. */
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

  private final Row row;
  private final List<Finding> refused = new ArrayList<>();
  private final List<Finding> suspicious = new ArrayList<>();

  public Cells(Row row) {
    this.row = row;
  }

  /** The text of a cell without surrounding space; null where it is blank. */
  public @Nullable String findText(String column) {
    String raw = row.cell(column);
    if (raw == null) {
      return null;
    }
    String text = raw.indexOf(NUL) < 0 ? raw.strip() : withoutNul(column, raw).strip();
    return text.isEmpty() ? null : text;
  }

  /** No text column can hold U+0000; the row is refused once, however often the cell is read. */
  private String withoutNul(String column, String raw) {
    Finding found =
        new Finding(column, Finding.Code.FORMAT, "holds the character U+0000, which is none", null);
    if (!refused.contains(found)) {
      refused.add(found);
    }
    return raw.replace("\0", "");
  }

  /** The text of a cell that must not be blank. */
  public String getText(String column) {
    String text = findText(column);
    if (text == null) {
      refused.add(new Finding(column, Finding.Code.MISSING, column + " is blank", null));
      return "";
    }
    return text;
  }

  /** Text that must match a pattern, which the explanation describes. */
  public String getMatching(String column, Pattern pattern, String explanation) {
    String text = getText(column);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      refuse(column, Finding.Code.FORMAT, explanation, text);
    }
    return text;
  }

  /** A date as {@code dd-mm-yyyy} or {@code dd/mm/yyyy}. */
  public @Nullable LocalDate findBritishDate(String column) {
    return date(column, BRITISH_DATE, "dd-mm-yyyy or dd/mm/yyyy", 3, 2, 1);
  }

  /** A date as {@code yyyy-mm-dd}. */
  public @Nullable LocalDate findIsoDate(String column) {
    return date(column, ISO_DATE, "yyyy-mm-dd", 1, 2, 3);
  }

  /** A whole number, within bounds. */
  public @Nullable Integer findWholeNumber(String column, int least, int most) {
    String text = findText(column);
    if (text == null) {
      return null;
    }
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      refuse(column, Finding.Code.FORMAT, "not a whole number", text);
      return null;
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      refuse(column, Finding.Code.RANGE, "not between " + least + " and " + most, text);
      return null;
    }
    return number;
  }

  /** A whole number that must be there, within bounds; the least of them where it is refused. */
  public int getWholeNumber(String column, int least, int most) {
    getText(column);
    Integer number = findWholeNumber(column, least, most);
    return number == null ? least : number;
  }

  /** An amount of pounds, with pence at most, not negative. */
  public @Nullable BigDecimal findPounds(String column) {
    String text = findText(column);
    if (text == null) {
      return null;
    }
    if (!POUNDS.matcher(text).matches()) {
      refuse(column, Finding.Code.FORMAT, "not an amount of pounds as 12500 or 12500.50", text);
      return null;
    }
    return new BigDecimal(text);
  }

  /** One of an enum's names; null, and refused, where it is none. */
  public <E extends Enum<E>> @Nullable E getOneOf(String column, Class<E> type) {
    String text = getText(column);
    return text.isEmpty() ? null : oneOf(column, type, text);
  }

  /** The same where the cell may be blank. */
  public <E extends Enum<E>> @Nullable E findOneOf(String column, Class<E> type) {
    String text = findText(column);
    return text == null ? null : oneOf(column, type, text);
  }

  /** Names of an enum separated by spaces; none of them where the cell is blank. */
  public <E extends Enum<E>> List<E> listOf(String column, Class<E> type) {
    List<E> all = new ArrayList<>();
    String text = findText(column);
    if (text != null) {
      for (String word : text.split("\\s+", -1)) {
        E constant = oneOf(column, type, word);
        if (constant != null && !all.contains(constant)) {
          all.add(constant);
        }
      }
    }
    return all;
  }

  public void refuse(String column, Finding.Code code, String message, @Nullable String value) {
    refused.add(new Finding(column, code, message, value));
  }

  public void suspect(String column, Finding.Code code, String message, @Nullable String value) {
    suspicious.add(new Finding(column, code, message, value));
  }

  /** The row as a record, or as refused when anything above refused it. */
  public <T> Judgement<T> judge(java.util.function.Supplier<T> record) {
    return refused.isEmpty()
        ? Judgement.keep(record.get(), suspicious)
        : Judgement.refuse(refused, suspicious);
  }

  private <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    refuse(column, Finding.Code.UNKNOWN_VALUE, "not one of " + known, word);
    return null;
  }

  private @Nullable LocalDate date(
      String column, Pattern pattern, String layout, int year, int month, int day) {
    String text = findText(column);
    if (text == null) {
      return null;
    }
    Matcher parts = pattern.matcher(text);
    if (parts.matches()) {
      try {
        return recent(
            column,
            LocalDate.of(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day))));
      } catch (DateTimeException noSuchDay) {
        refuse(column, Finding.Code.FORMAT, "there is no such day", text);
        return null;
      }
    }
    refuse(column, Finding.Code.FORMAT, "not a date as " + layout, text);
    return null;
  }

  private @Nullable LocalDate recent(String column, LocalDate day) {
    if (day.isBefore(EARLIEST)) {
      refuse(column, Finding.Code.RANGE, "is before " + EARLIEST, day.toString());
      return null;
    }
    return day;
  }
}
