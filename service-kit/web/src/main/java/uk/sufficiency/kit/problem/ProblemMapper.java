package uk.sufficiency.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * The only way by which an exception leaves a service: as a problem. What no translator knows is a
 * fault of ours; the caller gets the trace id, the log the rest.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final int DEEPEST_CAUSE = 8;

  private final List<ProblemTranslator> translators;

  ProblemMapper(@All List<ProblemTranslator> translators) {
    this.translators = translators;
  }

  @Override
  public Response toResponse(Throwable failure) {
    var problem = problemOf(failure);
    var response =
        Response.status(problem.error().status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.error() == CommonError.UNAUTHENTICATED) {
      response.header("WWW-Authenticate", "Bearer");
    }
    return response.build();
  }

  /** The problem that an exception stands for, with the trace id of the request. */
  public Problem problemOf(Throwable failure) {
    var problem = translate(failure);
    if (problem.error().kind() == ErrorKind.INTERNAL) {
      LOG.error("Unexpected failure", failure);
    }
    var span = Span.current().getSpanContext();
    return span.isValid() ? problem.with("traceId", span.getTraceId()) : problem;
  }

  /** The outermost cause that some translator knows, save that a cause beats a bare HTTP status. */
  private Problem translate(Throwable failure) {
    var causes = new ArrayDeque<Throwable>();
    for (Throwable t = failure; t != null && causes.size() < DEEPEST_CAUSE; t = t.getCause()) {
      causes.addFirst(t);
    }
    return causes.stream()
        .flatMap(cause -> translators.stream().map(translator -> translator.translate(cause)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(
            () ->
                Problem.of(
                    CommonError.INTERNAL_ERROR,
                    "The fault is logged. Quote the trace id when you report it."));
  }
}
