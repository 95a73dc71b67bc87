package uk.sufficiency.localstack.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The demo of a fixed day, and its files read back. */
final class Demos {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final DemoData DEMO = DemoData.generate(DemoData.SEED, TODAY);

  private Demos() {}

  static List<NamedCsvRecord> rows(DemoFile file) {
    return rows(file, StandardCharsets.UTF_8);
  }

  static List<NamedCsvRecord> rows(DemoFile file, Charset charset) {
    return CsvReader.builder().ofNamedCsvRecord(new String(DEMO.getBytes(file), charset)).stream()
        .toList();
  }

  static int sum(List<NamedCsvRecord> rows, String column) {
    return rows.stream().mapToInt(row -> number(row, column)).sum();
  }

  static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
