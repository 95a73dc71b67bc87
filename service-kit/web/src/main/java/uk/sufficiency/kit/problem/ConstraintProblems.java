package uk.sufficiency.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns what Bean Validation found into a problem that names every field. */
@ApplicationScoped
class ConstraintProblems implements ProblemTranslator {

  /** What Bean Validation calls an element of a list, after the list's name and the index. */
  private static final String ELEMENT = ".<list element>";

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return failure instanceof ConstraintViolationException e ? problem(e) : null;
  }

  private static Problem problem(ConstraintViolationException e) {
    var faults =
        e.getConstraintViolations().stream()
            .map(ConstraintProblems::fault)
            .sorted((a, b) -> a.field().compareTo(b.field()))
            .toList();
    var detail =
        faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; "));
    return new Problem(CommonError.VALIDATION, detail, List.copyOf(faults), Map.of());
  }

  private static FieldError fault(ConstraintViolation<?> violation) {
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return FieldError.of(field(violation), code(constraint), violation.getMessage());
  }

  /** {@code NotEmpty} becomes {@code NOT_EMPTY}. */
  private static String code(String constraint) {
    return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** The path below the method and the parameter, which are no business of the caller's. */
  private static String field(ConstraintViolation<?> violation) {
    var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    var inside = nodes.stream().filter(ConstraintProblems::isData).toList();
    var shown = inside.isEmpty() ? nodes.subList(nodes.size() - 1, nodes.size()) : inside;
    return shown.stream()
        .map(Path.Node::toString)
        .collect(Collectors.joining("."))
        .replace(ELEMENT, "");
  }

  private static boolean isData(Path.Node node) {
    return node.getKind() == ElementKind.PROPERTY
        || node.getKind() == ElementKind.CONTAINER_ELEMENT;
  }
}
