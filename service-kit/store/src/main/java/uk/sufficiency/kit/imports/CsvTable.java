package uk.sufficiency.kit.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * A CSV file (RFC 4180) whose columns are read by their header, whatever their position and number.
 */
public final class CsvTable {

  /** The most characters of a row. */
  private static final int LONGEST = 1 << 24;

  private CsvTable() {}

  /** What is done with a row. */
  @FunctionalInterface
  public interface RowConsumer<E extends Exception> {
    void accept(Row row) throws E;
  }

  /**
   * Hands over every row in turn, in constant memory. A row with more or fewer cells than the
   * header is refused and not handed over.
   *
   * @return how many data rows there were
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} where a required column
   *     is missing or a name stands twice, {@code MALFORMED} where the file is no CSV
   */
  public static <E extends Exception> long read(
      SpooledFile file, Collection<String> required, Findings findings, RowConsumer<E> consumer)
      throws IOException, E {
    long count = 0;
    var reading = new RowReading();
    try (var text = new QuoteCountingReader(file.open());
        var csv = builder().build(reading, text)) {
      for (var row : csv) {
        if (row.isHeader()) {
          reading.nameColumns();
        } else {
          if (count++ == 0) {
            checkHeader(row.columns(), required);
          }
          take(row, findings, consumer);
        }
      }
      requireClosedQuotes(text);
    } catch (CsvParseException | IllegalArgumentException e) {
      throw Problem.of(CommonError.MALFORMED, "The file is not valid CSV: " + reason(e))
          .asException();
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw notText();
    }
    if (count == 0) {
      throw Problem.of(CommonError.VALIDATION, "The file has no data rows.").asException();
    }
    return count;
  }

  private static <E extends Exception> void take(
      Row row, Findings findings, RowConsumer<E> consumer) throws E {
    int cells = row.countCells();
    int columns = row.columns().size();
    if (cells == columns) {
      consumer.accept(row);
    } else {
      findings.refuse(
          row.number(), null, "CELLS", "has " + cells + " cells where the header has " + columns);
    }
  }

  /**
   * The names in the header, for files whose columns come and go.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} where the file is empty,
   *     {@code MALFORMED} where it is no CSV
   */
  public static List<String> header(SpooledFile file) throws IOException {
    try (var text = file.open();
        var csv = builder().ofCsvRecord(text)) {
      return csv.stream()
          .findFirst()
          .map(CsvRecord::getFields)
          .orElseThrow(
              () -> Problem.of(CommonError.VALIDATION, "The file is empty.").asException());
    } catch (CsvParseException | IllegalArgumentException e) {
      throw Problem.of(CommonError.MALFORMED, "The file is not valid CSV: " + reason(e))
          .asException();
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw notText();
    }
  }

  /** The parser takes an unclosed quotation as closed by the end of the file, rows and all. */
  private static void requireClosedQuotes(QuoteCountingReader text) {
    if (text.quotes() % 2 != 0) {
      throw Problem.of(
              CommonError.MALFORMED,
              "The file is not valid CSV: a quotation mark is not closed. Look at the last cell that"
                  + " begins with one.")
          .asException();
    }
  }

  private static ProblemException notText() {
    return Problem.of(
            CommonError.MALFORMED,
            "The file is neither UTF-8 nor cp1252 text. Is it a spreadsheet? Save it as CSV.")
        .asException();
  }

  private static CsvReader.CsvReaderBuilder builder() {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(false)
        .maxBufferSize(LONGEST);
  }

  private static String reason(RuntimeException e) {
    var message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return message == null ? "look for an unclosed quotation mark" : message;
  }

  private static void checkHeader(List<String> header, Collection<String> required) {
    var missing = new ArrayList<>(required);
    missing.removeAll(header);
    if (!missing.isEmpty()) {
      var faults =
          missing.stream()
              .map(name -> new FieldError(1, name, "MISSING_COLUMN", "this column is missing"))
              .toList();
      throw new Problem(
              CommonError.VALIDATION,
              "The header lacks " + String.join(", ", missing) + ". Is it the right kind of file?",
              faults,
              Map.of())
          .asException();
    }
    var seen = new HashSet<String>();
    header.stream()
        .filter(name -> required.contains(name) && !seen.add(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Problem.ofField(
                      CommonError.VALIDATION,
                      new FieldError(1, name, "COLUMN_TWICE", "stands twice in the header"))
                  .asException();
            });
  }

  /** One row, by column name. It is valid until the next row is read, and must not be kept. */
  public static final class Row {

    private static final int MOST_CELLS = 1 << 14;

    private List<String> columns = List.of();
    private Map<String, Integer> positions = Map.of();
    private long number;
    private char[] text = new char[1 << 12];
    private int[] ends = new int[256];
    private int cells;

    private Row() {}

    /** The line that the row begins on; the header is 1. */
    public long number() {
      return number;
    }

    /** The names of the file's columns, in its order. */
    public List<String> columns() {
      return columns;
    }

    /** The cell without surrounding space; null where it is empty or there is no such column. */
    public @Nullable String find(String column) {
      var position = positions.get(column);
      if (position == null || position >= cells) {
        return null;
      }
      var value = cell(position);
      return value.isEmpty() ? null : value;
    }

    /** The cell, empty where there is none. */
    public String text(String column) {
      var value = find(column);
      return value == null ? "" : value;
    }

    private boolean isHeader() {
      return columns.isEmpty();
    }

    private int countCells() {
      return cells;
    }

    private String cell(int position) {
      int begin = begin(position);
      int end = ends[position];
      while (begin < end && Character.isWhitespace(text[begin])) {
        begin++;
      }
      while (begin < end && Character.isWhitespace(text[end - 1])) {
        end--;
      }
      return new String(text, begin, end - begin);
    }

    private int begin(int position) {
      return position == 0 ? 0 : ends[position - 1];
    }

    private void clear(long line) {
      number = line;
      cells = 0;
    }

    private void add(char[] from, int offset, int length) {
      int begin = begin(cells);
      if (cells == MOST_CELLS || begin + length > LONGEST) {
        throw new IllegalArgumentException("row " + number + " is too long");
      }
      if (cells == ends.length) {
        ends = Arrays.copyOf(ends, cells * 2);
      }
      if (begin + length > text.length) {
        text = Arrays.copyOf(text, Math.max(begin + length, text.length * 2));
      }
      System.arraycopy(from, offset, text, begin, length);
      ends[cells++] = begin + length;
    }
  }

  /** Keeps a row's characters as they are: of many columns, few are ever asked for. */
  private static final class RowReading extends AbstractBaseCsvCallbackHandler<Row> {

    private final Row row = new Row();

    /** Takes the row that was read as the header. */
    void nameColumns() {
      var names = new ArrayList<String>();
      var positions = new HashMap<String, Integer>();
      for (int i = 0; i < row.cells; i++) {
        var name = new String(row.text, row.begin(i), row.ends[i] - row.begin(i));
        names.add(name);
        positions.putIfAbsent(name, i);
      }
      row.columns = List.copyOf(names);
      row.positions = Map.copyOf(positions);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      row.clear(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
      row.add(from, offset, length);
    }

    @Override
    protected Row buildRecord() {
      return row;
    }
  }
}
