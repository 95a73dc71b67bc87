package uk.sufficiency.gateway.door;

import java.util.Set;

/** The few addresses that answer without a token. Everything else is closed until one is shown. */
final class OpenPaths {

  private static final Set<String> EXACT =
      Set.of(
          "/q/health",
          "/q/health/live",
          "/q/health/ready",
          "/q/health/started",
          "/q/metrics",
          "/openapi");
  private static final String GRAPHIQL = "/graphql-ui";
  private static final String OPEN_FEED = "/open-referral/v1";

  private OpenPaths() {}

  static boolean isOpen(String path) {
    return EXACT.contains(path) || isAt(GRAPHIQL, path) || isAt(OPEN_FEED, path);
  }

  private static boolean isAt(String root, String path) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
