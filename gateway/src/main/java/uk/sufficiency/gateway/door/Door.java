package uk.sufficiency.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import uk.sufficiency.gateway.error.HttpAnswers;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** Nobody passes who has not signed in; what is open is named one by one. */
@Singleton
class Door {

  /** After authentication (priority 200), before every route. */
  private static final int ONCE_THE_CALLER_IS_KNOWN = 50;

  private final HttpAnswers answers;

  Door(HttpAnswers answers) {
    this.answers = answers;
  }

  void install(@Observes Filters filters) {
    filters.register(this::insistOnSignIn, ONCE_THE_CALLER_IS_KNOWN);
  }

  private void insistOnSignIn(RoutingContext request) {
    if (hasSignedIn(request) || OpenPaths.isOpen(request.normalizedPath())) {
      request.next();
      return;
    }
    request.response().putHeader("WWW-Authenticate", "Bearer");
    answers.problem(
        request,
        Problem.of(
                CommonError.UNAUTHENTICATED,
                "Send an access token of realm sufficiency: Authorization: Bearer ….")
            .asException());
  }

  private static boolean hasSignedIn(RoutingContext request) {
    return request.user() instanceof QuarkusHttpUser user
        && !user.getSecurityIdentity().isAnonymous();
  }
}
