package uk.sufficiency.registry.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.exports.model.CsvCell;

/** A CSV as RFC 4180 has it: UTF-8, commas, CRLF, a header first. */
final class CsvFile implements AutoCloseable {

  private final CsvWriter csv;

  CsvFile(OutputStream out, List<String> header) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
    csv.writeRecord(header);
  }

  void row(List<? extends @Nullable Object> values) {
    csv.writeRecord(values.stream().map(CsvCell::of).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
