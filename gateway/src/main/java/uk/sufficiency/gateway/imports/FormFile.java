package uk.sufficiency.gateway.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * The one file of a form (multipart/form-data, RFC 7578), read as it comes in.
 *
 * @param name the file's name as sent, empty where it has none
 * @param contentType what the sender says it is, empty where nothing
 * @param content its bytes
 */
record FormFile(String name, String contentType, InputStream content) {

  private static final int LONGEST_HEADER = 8192;
  private static final int BUFFER = 64 * 1024;

  static FormFile open(String boundary, InputStream body) throws IOException {
    if (boundary.isEmpty() || boundary.length() > 70) {
      throw broken("The form has no boundary.");
    }
    BufferedInputStream in = new BufferedInputStream(body, BUFFER);
    if (!readLine(in).equals("--" + boundary)) {
      throw broken("The form does not begin with its boundary.");
    }
    return readPart(boundary, in);
  }

  private static FormFile readPart(String boundary, BufferedInputStream in) throws IOException {
    String name = "";
    String contentType = "";
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      switch (line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT)) {
        case "content-disposition" -> name = MediaTypeHeader.parse(value).parameter("filename");
        case "content-type" -> contentType = value;
        default -> {} // nothing else matters here
      }
    }
    return new FormFile(name, contentType, new FormFileContent(boundary, in));
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0 || line.length() > LONGEST_HEADER) {
        throw broken("The form is broken.");
      }
      line.append((char) read);
    }
    String text = line.toString();
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
  }

  static ProblemException broken(String message) {
    return Problem.of(CommonError.MALFORMED, message).asException();
  }
}
