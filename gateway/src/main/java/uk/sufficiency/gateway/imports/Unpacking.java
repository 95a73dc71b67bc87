package uk.sufficiency.gateway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** Takes a file out of what it was sent in: as it is, in a form, in an archive, or in both. */
final class Unpacking {

  private static final Set<String> PLAIN = Set.of(Upload.CSV, Upload.GEO_JSON);
  private static final Set<String> UNNAMED = Set.of("", "application/octet-stream");
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "csv", Upload.CSV,
          "geojson", Upload.GEO_JSON,
          "json", Upload.GEO_JSON,
          "zip", Upload.ZIP);

  private Unpacking() {}

  /**
   * The file inside a body.
   *
   * @param contentType the body's content type as sent
   * @throws ProblemException UNSUPPORTED_MEDIA_TYPE for anything but CSV, GeoJSON, zip and forms
   */
  static Upload unpack(String contentType, InputStream body) throws IOException {
    MediaTypeHeader header = MediaTypeHeader.parse(contentType);
    if (header.type().equals(Upload.MULTIPART)) {
      FormFile file = FormFile.open(header.parameter("boundary"), body);
      MediaTypeHeader part = MediaTypeHeader.parse(file.contentType());
      return unzipped(typeOf(part.type(), file.name()), part.parameter("charset"), file.content());
    }
    return unzipped(header.type(), header.parameter("charset"), body);
  }

  private static Upload unzipped(String type, String charset, InputStream content)
      throws IOException {
    if (type.equals(Upload.ZIP) || type.equals("application/x-zip-compressed")) {
      ZippedFile file = ZippedFile.open(content);
      return known(new Upload(typeOf("", file.name()), "", file));
    }
    return known(new Upload(type, charset, content));
  }

  private static Upload known(Upload upload) {
    if (PLAIN.contains(upload.mediaType())) {
      return upload;
    }
    throw Problem.of(
            CommonError.UNSUPPORTED_MEDIA_TYPE,
            "Send text/csv or application/geo+json, as it is, zipped (application/zip) or in a form"
                + " (multipart/form-data).")
        .asException();
  }

  /** What a file is by its own word, or else by the ending of its name. */
  private static String typeOf(String said, String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String byEnding = BY_ENDING.getOrDefault(ending, said);
    return UNNAMED.contains(said) || !PLAIN.contains(said) ? byEnding : said;
  }
}
