package uk.sufficiency.gateway.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/**
 * An error as GraphQL callers see it: words, place, and {@code extensions.code} from the catalogue.
 */
public final class GraphQlFault implements GraphQLError {

  private static final long serialVersionUID = 1L;

  private final String message;
  private final transient @Nullable List<SourceLocation> locations;
  private final transient @Nullable List<Object> path;
  private final transient Map<String, Object> extensions;

  private GraphQlFault(Problem problem, GraphQLError at) {
    this.message = problem.detail();
    this.locations = at.getLocations();
    this.path = at.getPath();
    this.extensions = extensionsOf(problem);
  }

  /** The error that tells of a problem, at the place of another error. */
  public static GraphQlFault of(Problem problem, GraphQLError at) {
    return new GraphQlFault(problem, at);
  }

  /**
   * The {@code extensions} of a problem: its code, faulty fields, and what else the caller needs.
   */
  public static Map<String, Object> extensionsOf(Problem problem) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", problem.error().name());
    if (!problem.errors().isEmpty()) {
      extensions.put("errors", problem.errors().stream().map(GraphQlFault::fault).toList());
    }
    extensions.putAll(problem.extras());
    return extensions;
  }

  private static Map<String, Object> fault(FieldError error) {
    Map<String, Object> fault = new LinkedHashMap<>();
    Integer row = error.row();
    if (row != null) {
      fault.put("row", row);
    }
    fault.put("field", error.field());
    fault.put("code", error.code());
    fault.put("message", error.message());
    return fault;
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public @Nullable List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorType.DataFetchingException;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return extensions;
  }

  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("message", message);
    if (locations != null && !locations.isEmpty()) {
      spec.put("locations", locations.stream().map(GraphQlFault::place).toList());
    }
    if (path != null) {
      spec.put("path", path);
    }
    spec.put("extensions", extensions);
    return spec;
  }

  private static Map<String, Integer> place(SourceLocation location) {
    return Map.of("line", location.getLine(), "column", location.getColumn());
  }
}
