package uk.sufficiency.gateway.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header such as {@code text/csv; charset=windows-1252}.
 *
 * @param type what comes before the first semicolon, in lower case
 * @param parameters what follows, by lower-case name
 */
record MediaTypeHeader(String type, Map<String, String> parameters) {

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([A-Za-z0-9*_-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  static MediaTypeHeader parse(String header) {
    int end = header.indexOf(';');
    String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      parameters.put(matcher.group(1).toLowerCase(Locale.ROOT), value);
    }
    return new MediaTypeHeader(type, parameters);
  }

  /** A parameter's value, empty where it is absent. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
