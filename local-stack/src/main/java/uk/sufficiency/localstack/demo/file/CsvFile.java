package uk.sufficiency.localstack.demo.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** A CSV file (RFC 4180, lines end with CR LF). */
final class CsvFile {

  private CsvFile() {}

  /**
   * The bytes of a file.
   *
   * @throws IllegalArgumentException if a character does not exist in the charset
   */
  static byte[] bytes(List<String> header, Stream<List<String>> rows, Charset charset) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(header);
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoded(text.toString(), charset);
  }

  private static byte[] encoded(String text, Charset charset) {
    try {
      var buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
      var bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not writable in " + charset, e);
    }
  }
}
