package uk.sufficiency.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemMapper;

/** Answers a broken or expired token, which is refused before any endpoint, as a problem too. */
@ApplicationScoped
public class FailedAuthentication {

  private final ProblemMapper problems;
  private final ObjectMapper json;

  FailedAuthentication(ProblemMapper problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
  }

  private void answer(RoutingContext context) {
    if (context.failure() instanceof AuthenticationFailedException failure
        && !context.response().ended()) {
      context
          .response()
          .setStatusCode(401)
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
          .end(body(failure));
    } else {
      context.next();
    }
  }

  private String body(AuthenticationFailedException failure) {
    try {
      return json.writeValueAsString(problems.problemOf(failure));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
