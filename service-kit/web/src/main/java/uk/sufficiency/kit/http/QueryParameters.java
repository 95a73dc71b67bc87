package uk.sufficiency.kit.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * The query parameters of one request, read strictly. One that is unknown, repeated or malformed is
 * refused as {@code VALIDATION}, which names it: a filter that is quietly left out answers a
 * question that nobody asked. An empty one counts as absent.
 */
public final class QueryParameters {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int MOST_VALUES = 100;

  private final MultivaluedMap<String, String> given;

  private QueryParameters(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /** The parameters of a request, when all of them are known. */
  public static QueryParameters of(UriInfo request, Set<String> known) {
    return of(request.getQueryParameters(), known);
  }

  static QueryParameters of(MultivaluedMap<String, String> given, Set<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw refused(
            NAME.matcher(name).matches() ? name : "query",
            "UNKNOWN",
            known.isEmpty()
                ? "this address takes no parameters"
                : "is not known here; known are " + String.join(", ", new TreeSet<>(known)));
      }
    }
    return new QueryParameters(given);
  }

  /** A text without control characters. */
  public @Nullable String findText(String name, int longest) {
    String text = findOnly(name);
    if (text != null && text.length() > longest) {
      throw refused(name, "SIZE", "has at most %d characters".formatted(longest));
    }
    return text;
  }

  public @Nullable Integer findWholeNumber(String name, int lowest, int highest) {
    String text = findOnly(name);
    if (text == null) {
      return null;
    }
    if (!WHOLE_NUMBER.matcher(text).matches() || !isWithin(text, lowest, highest)) {
      throw refused(name, "RANGE", "is a whole number from %d to %d".formatted(lowest, highest));
    }
    return Integer.valueOf(text);
  }

  private static boolean isWithin(String number, int lowest, int highest) {
    int value = Integer.parseInt(number);
    return lowest <= value && value <= highest;
  }

  public @Nullable LocalDate findDay(String name) {
    String text = findOnly(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw refused(name, "FORMAT", "is a day such as 2026-11-20");
    }
  }

  public @Nullable UUID findId(String name) {
    String text = findOnly(name);
    if (text != null && !ID.matcher(text).matches()) {
      throw refused(name, "FORMAT", "is a UUID");
    }
    return text == null ? null : UUID.fromString(text);
  }

  /** The id that a path names, or nothing where it is no UUID and so nobody's. */
  public static @Nullable UUID findIdIn(String path) {
    return ID.matcher(path).matches() ? UUID.fromString(path) : null;
  }

  /** Each value of a parameter that may stand several times. */
  public <E extends Enum<E>> List<E> listOf(String name, Class<E> type) {
    return list(name).stream().map(text -> constant(name, type, text)).toList();
  }

  /** Each value of a parameter that may stand several times, in a form of its own. */
  public List<String> listMatching(String name, Pattern form, String message) {
    List<String> values = list(name);
    if (!values.stream().allMatch(value -> form.matcher(value).matches())) {
      throw refused(name, "FORMAT", message);
    }
    return values;
  }

  private static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> refused(name, "UNKNOWN_VALUE", "is one of " + names(type)));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  private @Nullable String findOnly(String name) {
    List<String> values = list(name);
    if (values.size() > 1) {
      throw refused(name, "REPEATED", "stands once at most");
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  private List<String> list(String name) {
    List<String> values =
        given.getOrDefault(name, List.of()).stream().filter(text -> !text.isBlank()).toList();
    if (values.size() > MOST_VALUES) {
      throw refused(name, "SIZE", "stands at most %d times".formatted(MOST_VALUES));
    }
    if (values.stream().anyMatch(text -> CONTROL.matcher(text).find())) {
      throw refused(name, "FORMAT", "has control characters");
    }
    return values.stream().map(String::strip).toList();
  }

  /** The problem with one parameter. */
  public static ProblemException refused(String name, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(name, code, message))
        .asException();
  }
}
