package uk.sufficiency.gateway.openreferral;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Pages of any origin may read the open feed, as the standard asks; refusals too, so that a script
 * can tell why. It never allows credentials: there is nothing here that needs them.
 */
@Singleton
class AnyOrigin {

  /** Before the door (50), so that its answers have the header too. */
  private static final int BEFORE_THE_DOOR = 120;

  private static final String FEED = "/open-referral/v1";

  void install(@Observes Filters filters) {
    filters.register(AnyOrigin::allow, BEFORE_THE_DOOR);
  }

  private static void allow(RoutingContext request) {
    if (!isFeed(request.normalizedPath())) {
      request.next();
      return;
    }
    HttpServerResponse response = request.response();
    response.putHeader("Access-Control-Allow-Origin", "*");
    response.putHeader("Access-Control-Expose-Headers", "ETag");
    if (HttpMethod.OPTIONS.equals(request.request().method())) {
      response
          .putHeader("Allow", "GET, HEAD, OPTIONS")
          .putHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
          .putHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
          .putHeader("Access-Control-Max-Age", "86400")
          .setStatusCode(204)
          .end();
    } else {
      request.next();
    }
  }

  private static boolean isFeed(String path) {
    return path.equals(FEED) || path.startsWith(FEED + "/");
  }
}
