package uk.sufficiency.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.sufficiency.kit.problem.Problem;

/**
 * Refuses paths by which authorisation has been passed in the past: matrix parameters, encoded
 * separators and dots, doubled slashes (CVE-2026-39852, CVE-2026-50559). No address of ours has
 * any.
 */
@ApplicationScoped
public class SuspiciousPaths {

  private static final int BEFORE_ALL_ELSE = 10_000;
  private static final Pattern SUSPICIOUS =
      Pattern.compile(";|%3b|%2f|%5c|%2e|%00|%25|\\\\|//|/\\.\\.?(/|$)");

  void register(@Observes Filters filters) {
    filters.register(SuspiciousPaths::check, BEFORE_ALL_ELSE);
  }

  static boolean isSuspicious(String rawPath) {
    return SUSPICIOUS.matcher(rawPath.toLowerCase(Locale.ROOT)).find();
  }

  private static void check(RoutingContext context) {
    var path = context.request().path();
    if (path == null || isSuspicious(path)) {
      context
          .response()
          .setStatusCode(400)
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .end(
              "{\"type\":\"urn:sufficiency:problem:MALFORMED\",\"title\":\"The request cannot be"
                  + " read\",\"status\":400,\"detail\":\"The path has characters that no address of"
                  + " this service has.\",\"code\":\"MALFORMED\"}");
    } else {
      context.next();
    }
  }
}
