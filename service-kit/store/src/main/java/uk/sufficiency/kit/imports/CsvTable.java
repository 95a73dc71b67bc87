package uk.sufficiency.kit.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
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
    try (var text = new QuoteCountingReader(file.open());
        var csv = builder().ofNamedCsvRecord(text)) {
      for (var record : csv) {
        if (count++ == 0) {
          checkHeader(record.getHeader(), required);
        }
        if (record.getFieldCount() == record.getHeader().size()) {
          consumer.accept(new Row(record));
        } else {
          findings.refuse(
              record.getStartingLineNumber(),
              null,
              "CELLS",
              "has "
                  + record.getFieldCount()
                  + " cells where the header has "
                  + record.getHeader().size());
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
        .maxBufferSize(1 << 24);
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

  /** One row, by column name. */
  public static final class Row {

    private final NamedCsvRecord record;
    private final Map<String, String> values = new HashMap<>();

    private Row(NamedCsvRecord record) {
      this.record = record;
    }

    /** The line that the row begins on; the header is 1. */
    public long number() {
      return record.getStartingLineNumber();
    }

    /** The names of the file's columns, in its order. */
    public List<String> columns() {
      return record.getHeader();
    }

    /** The cell without surrounding space; null where it is empty or there is no such column. */
    public @Nullable String find(String column) {
      var value = values.computeIfAbsent(column, name -> record.findField(name).orElse("").strip());
      return value.isEmpty() ? null : value;
    }

    /** The cell, empty where there is none. */
    public String text(String column) {
      var value = find(column);
      return value == null ? "" : value;
    }
  }
}
