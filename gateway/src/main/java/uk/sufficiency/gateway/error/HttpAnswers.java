package uk.sufficiency.gateway.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemMapper;

/** Writes problems and JSON where there is no REST resource to do it. */
@ApplicationScoped
public class HttpAnswers {

  private final ProblemMapper problems;
  private final ObjectMapper json;

  HttpAnswers(ProblemMapper problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /** Ends a request with the problem that a failure stands for. */
  public void problem(RoutingContext request, Throwable failure) {
    Problem problem = problems.problemOf(failure);
    json(request, problem.error().status(), Problem.MEDIA_TYPE, problem);
  }

  /** Ends a request with a body of JSON. */
  public void json(RoutingContext request, int status, String mediaType, Object body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
        .end(text(body));
  }

  private String text(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
