package uk.sufficiency.kit.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks while it is read: in a whole CSV file they come in pairs. */
final class QuoteCountingReader extends FilterReader {

  private long quotes;

  QuoteCountingReader(Reader text) {
    super(text);
  }

  long quotes() {
    return quotes;
  }

  @Override
  public int read() throws IOException {
    var c = super.read();
    if (c == '"') {
      quotes++;
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    var count = super.read(buffer, from, length);
    for (int i = from; i < from + count; i++) {
      if (buffer[i] == '"') {
        quotes++;
      }
    }
    return count;
  }
}
