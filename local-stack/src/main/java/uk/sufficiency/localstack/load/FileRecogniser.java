package uk.sufficiency.localstack.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a file is from how it begins. */
public final class FileRecogniser {

  private static final int LONGEST_HEADER = 64 * 1024;
  private static final Pattern WARD_CODE = Pattern.compile("WD\\d\\dCD", Pattern.CASE_INSENSITIVE);
  private static final JsonFactory JSON = new JsonFactory();

  private FileRecogniser() {}

  /** The kind of a file; none if it is nothing that can be imported. */
  public static Optional<FileKind> recognise(Path file) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(LONGEST_HEADER);
    }
    return recognise(start);
  }

  /** The kind of a file that begins with these bytes. */
  static Optional<FileKind> recognise(byte[] start) throws IOException {
    var text = new String(start, StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("{")) {
      return isWardBoundaries(text) ? Optional.of(FileKind.BOUNDARIES) : Optional.empty();
    }
    var firstLine = text.lines().findFirst().orElse("");
    var columns =
        Arrays.stream(firstLine.split(",", -1))
            .map(FileRecogniser::plain)
            .collect(Collectors.toSet());
    return FileKind.ofHeader(columns);
  }

  /** Looks for an area with the code of a ward in its properties. */
  private static boolean isWardBoundaries(String start) throws IOException {
    var isCollection = false;
    try (var parser = JSON.createParser(start)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        isCollection |=
            token == JsonToken.VALUE_STRING && parser.getText().equals("FeatureCollection");
        if (token == JsonToken.FIELD_NAME && WARD_CODE.matcher(parser.currentName()).matches()) {
          return isCollection;
        }
      }
    } catch (JsonParseException e) {
      return false; // We have read the beginning only, and there was no ward in it.
    }
    return false;
  }

  private static String plain(String column) {
    return column.replace("\uFEFF", "").replace("\"", "").strip();
  }
}
