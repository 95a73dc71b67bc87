package uk.sufficiency.gateway.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a form's file up to the boundary. A second part fails the read, so that the service
 * behind never sees a complete file.
 */
final class FormFileContent extends InputStream {

  private final byte[] delimiter;
  private final BufferedInputStream in;
  private boolean ended;

  FormFileContent(String boundary, BufferedInputStream in) {
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    in.mark(delimiter.length);
    int next = in.read();
    if (next < 0) {
      throw FormFile.broken("The form ends before its last boundary.");
    }
    return next == '\r' && isDelimiter() ? end() : next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      into[from + count++] = (byte) next;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Looks whether the delimiter stands here; if not, goes back to just after its first byte. */
  private boolean isDelimiter() throws IOException {
    in.reset();
    in.mark(delimiter.length);
    if (Arrays.equals(in.readNBytes(delimiter.length), delimiter)) {
      return true;
    }
    in.reset();
    in.skipNBytes(1);
    return false;
  }

  private int end() throws IOException {
    ended = true;
    byte[] last = in.readNBytes(2);
    if (last.length < 2 || last[0] != '-' || last[1] != '-') {
      throw FormFile.broken("The form has more than one part; send one file at a time.");
    }
    in.transferTo(OutputStream.nullOutputStream());
    return -1;
  }
}
