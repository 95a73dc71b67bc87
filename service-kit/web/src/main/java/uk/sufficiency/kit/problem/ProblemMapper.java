package uk.sufficiency.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.All;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The only way by which an exception leaves a service: as a problem. What no translator knows is a
 * fault of ours; the caller gets the trace id, the log the rest.
 */
@ApplicationScoped
public class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final int DEEPEST_CAUSE = 8;

  private final List<ProblemTranslator> translators;

  ProblemMapper(@All List<ProblemTranslator> translators) {
    this.translators = translators;
  }

  /** Named one by one are the exceptions for which the platform has answers of its own. */
  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class,
    ValidationException.class,
    ResteasyReactiveViolationException.class,
    MismatchedInputException.class,
    WebApplicationException.class,
    Throwable.class
  })
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
    tell(failure, problem);
    var span = Span.current().getSpanContext();
    return span.isValid() ? problem.with("traceId", span.getTraceId()) : problem;
  }

  /** Of a refusal the log has the code only: words may name what the caller sent. */
  private static void tell(Throwable failure, Problem problem) {
    if (failure.getCause() instanceof HttpClosedException
        || failure instanceof HttpClosedException) {
      LOG.info("The caller hung up");
    } else if (problem.error().kind() == ErrorKind.INTERNAL) {
      LOG.error("Unexpected failure", failure);
    } else {
      LOG.infof("Answered %s", problem.error().name());
    }
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
