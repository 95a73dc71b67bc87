package uk.sufficiency.gateway.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.sufficiency.gateway.error.GraphQlFault;
import uk.sufficiency.gateway.error.HttpAnswers;
import uk.sufficiency.gateway.limits.LimitsConfig;
import uk.sufficiency.gateway.limits.QueryReading;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * What a request to /graphql must be before SmallRye sees it: POST of one JSON object, not too
 * long, whose query can be read and does not ask for too much. SmallRye alone would take any
 * content type, and answer a query it cannot read without a code.
 */
@Singleton
class GraphQlDoor {

  private static final String PATH = "/graphql";
  private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  /** After the filters, which have negative orders by their priority; before SmallRye's route. */
  private static final int BEFORE_SMALLRYE = 0;

  private final LimitsConfig limits;
  private final QueryReading reading;
  private final HttpAnswers answers;

  GraphQlDoor(LimitsConfig limits, QueryReading reading, HttpAnswers answers) {
    this.limits = limits;
    this.reading = reading;
    this.answers = answers;
  }

  void install(@Observes Router router) {
    BodyHandler body = BodyHandler.create(false).setBodyLimit(limits.requestBytes());
    router
        .route(PATH)
        .order(BEFORE_SMALLRYE)
        .handler(this::checkHead)
        .handler(request -> receive(body, request))
        .handler(this::checkBody)
        .failureHandler(this::refused);
  }

  private static void receive(BodyHandler body, RoutingContext request) {
    request.request().resume();
    body.handle(request);
  }

  private void checkHead(RoutingContext request) {
    if (!HttpMethod.POST.equals(request.request().method())) {
      request.response().putHeader(HttpHeaders.ALLOW, "POST");
      throw Problem.of(CommonError.METHOD_NOT_ALLOWED, "Queries are sent by POST").asException();
    }
    if (!isJson(request.parsedHeaders().contentType())) {
      throw Problem.of(
              CommonError.UNSUPPORTED_MEDIA_TYPE, "Queries are sent as application/json in UTF-8")
          .asException();
    }
    request.next();
  }

  private static boolean isJson(MIMEHeader type) {
    String charset = type.parameter("charset");
    return "application".equals(type.component())
        && "json".equals(type.subComponent())
        && (charset == null || "utf-8".equalsIgnoreCase(charset));
  }

  private void checkBody(RoutingContext request) {
    Buffer body = request.body().buffer();
    GraphQlRequest asked = GraphQlRequest.read(body == null ? new byte[0] : body.getBytes());
    try {
      reading.check(asked.text(), asked.variablesOrNone());
    } catch (ProblemException unfit) {
      refuseQuery(request, unfit.problem());
      return;
    }
    request.next();
  }

  /** What cannot be read as GraphQL is answered as GraphQL answers: errors and no data. */
  private void refuseQuery(RoutingContext request, Problem problem) {
    boolean plain = "json".equals(preferred(request));
    answers.json(
        request,
        plain ? 200 : problem.error().status(),
        plain ? "application/json" : GRAPHQL_RESPONSE,
        Map.of(
            "errors",
            List.of(
                Map.of(
                    "message",
                    problem.detail(),
                    "extensions",
                    GraphQlFault.extensionsOf(problem)))));
  }

  private static String preferred(RoutingContext request) {
    return request.parsedHeaders().accept().stream()
        .filter(type -> "application".equals(type.component()))
        .map(MIMEHeader::subComponent)
        .findFirst()
        .orElse("");
  }

  private void refused(RoutingContext request) {
    if (request.failure() instanceof ProblemException problem) {
      answers.problem(request, problem);
    } else if (request.statusCode() == CommonError.TOO_LARGE.status()) {
      answers.problem(request, tooLarge());
    } else {
      request.next();
    }
  }

  private ProblemException tooLarge() {
    return Problem.of(
            CommonError.TOO_LARGE,
            "A query is at most %d bytes long.".formatted(limits.requestBytes()))
        .asException();
  }
}
