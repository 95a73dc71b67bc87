package uk.sufficiency.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts GraphiQL by a script of our own. The one that comes with the page writes the headers, and
 * so the token, into the address bar, and sends a content type that no door takes.
 */
@Singleton
class GraphiQl {

  private static final String SCRIPT = "/graphql-ui/render.js";
  private static final int BEFORE_THE_PAGES_OWN = 0;

  void install(
      @Observes Router router,
      @ConfigProperty(name = "sufficiency.graphql-ui.enabled") boolean enabled) {
    if (enabled) {
      router
          .route(HttpMethod.GET, SCRIPT)
          .order(BEFORE_THE_PAGES_OWN)
          .handler(GraphiQl::sendScript);
    }
  }

  private static void sendScript(RoutingContext request) {
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .sendFile("graphiql/render.js");
  }
}
