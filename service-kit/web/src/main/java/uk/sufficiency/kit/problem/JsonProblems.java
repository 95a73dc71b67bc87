package uk.sufficiency.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the caller's words what is wrong with a JSON document. */
@ApplicationScoped
class JsonProblems implements ProblemTranslator {

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return switch (failure) {
      case UnrecognizedPropertyException e ->
          malformed(path(e), "UNKNOWN_FIELD", "is not a field here. Known: " + known(e));
      case InvalidFormatException e -> malformed(path(e), "FORMAT", "must be " + expected(e));
      case ValueInstantiationException e when e.getCause() instanceof ProblemException p ->
          p.problem();
      case ValueInstantiationException e -> malformed(path(e), "VALUE", "has a wrong value");
      case MismatchedInputException e ->
          malformed(path(e), "FORMAT", "is missing or of another type");
      case JsonProcessingException e ->
          Problem.of(CommonError.MALFORMED, "The body is not valid JSON" + position(e) + ".");
      default -> null;
    };
  }

  private static Problem malformed(String field, String code, String message) {
    return Problem.ofField(CommonError.MALFORMED, FieldError.of(field, code, message));
  }

  private static String path(JsonMappingException e) {
    var path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return path.isEmpty() ? "body" : path;
  }

  private static String known(UnrecognizedPropertyException e) {
    var ids = e.getKnownPropertyIds();
    return (ids == null ? List.<Object>of() : ids)
        .stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String expected(InvalidFormatException e) {
    var type = e.getTargetType();
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "a date such as 2026-11-20";
      case "Instant" -> "a time such as 2026-11-20T09:30:00Z";
      case "UUID" -> "an id such as 7d7a3f0e-5a3c-4a52-9a5e-0d4c1f6b2e11";
      case "int", "long", "Integer", "Long" -> "a whole number";
      default -> "of another type";
    };
  }

  private static String position(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }
}
