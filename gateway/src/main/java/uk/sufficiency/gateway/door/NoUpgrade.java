package uk.sufficiency.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import uk.sufficiency.gateway.error.HttpAnswers;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/**
 * Nobody leaves HTTP at /graphql: there are no subscriptions. SmallRye listens for WebSockets there
 * before the door and before the limits, and would run queries and changes for anybody. HTTP/2 is
 * HTTP: a client may offer it.
 */
@Singleton
class NoUpgrade {

  /** SmallRye's WebSocket handler has order −99; a filter's order is its negative priority. */
  private static final int BEFORE_SMALLRYES_WEBSOCKET = 150;

  private static final String PATH = "/graphql";
  private static final String HTTP_2 = "h2c";

  private final HttpAnswers answers;

  NoUpgrade(HttpAnswers answers) {
    this.answers = answers;
  }

  void install(@Observes Filters filters) {
    filters.register(this::refuseUpgrade, BEFORE_SMALLRYES_WEBSOCKET);
  }

  private void refuseUpgrade(RoutingContext request) {
    if (isGraphQl(request.normalizedPath()) && leavesHttp(request)) {
      answers.problem(
          request,
          Problem.of(
                  CommonError.MALFORMED,
                  "There are no subscriptions here: send the query by POST, without Upgrade.")
              .asException());
    } else {
      request.next();
    }
  }

  private static boolean isGraphQl(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  private static boolean leavesHttp(RoutingContext request) {
    return request.request().headers().getAll(HttpHeaders.UPGRADE).stream()
        .anyMatch(protocol -> !HTTP_2.equalsIgnoreCase(protocol.strip()));
  }
}
