package uk.sufficiency.outreach.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** Reads query parameters and names the one that is wrong. */
public final class QueryParameters {

  private QueryParameters() {}

  /**
   * A whole number within bounds.
   *
   * @throws ProblemException {@code VALIDATION} for anything else
   */
  public static int number(String name, String value, int least, int most) {
    try {
      var number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, like a number out of bounds.
    }
    throw wrong(name, "RANGE", "must be a whole number from " + least + " to " + most);
  }

  /**
   * One of the constants of an enum, or null where the caller left it out.
   *
   * @throws ProblemException {@code VALIDATION} for anything else
   */
  public static <E extends Enum<E>> @Nullable E findConstant(
      String name, @Nullable String value, Class<E> type) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> wrong(name, "UNKNOWN_VALUE", "must be one of " + known(type)));
  }

  /**
   * One of the constants of an enum.
   *
   * @throws ProblemException {@code VALIDATION} for anything else
   */
  public static <E extends Enum<E>> E getConstant(
      String name, @Nullable String value, Class<E> type) {
    var found = findConstant(name, value, type);
    if (found == null) {
      throw wrong(name, "REQUIRED", "must be one of " + known(type));
    }
    return found;
  }

  /** A problem with one parameter, to be thrown. */
  public static ProblemException wrong(String name, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(name, code, message))
        .asException();
  }

  private static <E extends Enum<E>> String known(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
