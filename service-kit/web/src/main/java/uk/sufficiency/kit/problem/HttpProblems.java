package uk.sufficiency.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.jspecify.annotations.Nullable;

/** Maps what the HTTP layer and its security throw to the catalogue. */
@ApplicationScoped
class HttpProblems implements ProblemTranslator {

  @Override
  public @Nullable Problem translate(Throwable failure) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case UnauthorizedException e -> unauthenticated();
      case AuthenticationFailedException e -> unauthenticated();
      case OIDCException e ->
          Problem.of(
              CommonError.UNAVAILABLE,
              "The identity provider does not answer just now, so no token can be checked. Try again"
                  + " shortly.");
      case ForbiddenException e ->
          Problem.of(CommonError.FORBIDDEN, "None of your roles may do this.");
      case WebApplicationException e when !(e.getCause() instanceof ProblemException) ->
          ofStatus(e.getResponse().getStatus());
      default -> null;
    };
  }

  static Problem unauthenticated() {
    return Problem.of(
        CommonError.UNAUTHENTICATED,
        "Send a valid access token of realm sufficiency: Authorization: Bearer ….");
  }

  private static @Nullable Problem ofStatus(int status) {
    return switch (status) {
      case 400 -> Problem.of(CommonError.MALFORMED, "The request could not be read.");
      case 401 -> unauthenticated();
      case 403 -> Problem.of(CommonError.FORBIDDEN, "None of your roles may do this.");
      case 404 -> Problem.of(CommonError.NOT_FOUND, "There is nothing at this address.");
      case 405 -> Problem.of(CommonError.METHOD_NOT_ALLOWED, "Use another HTTP method.");
      case 406 -> Problem.of(CommonError.NOT_ACCEPTABLE, "Accept application/json.");
      case 413 -> Problem.of(CommonError.TOO_LARGE, "Send less in one request.");
      case 415 ->
          Problem.of(
              CommonError.UNSUPPORTED_MEDIA_TYPE, "Set Content-Type to what this address takes.");
      case 503 -> Problem.of(CommonError.UNAVAILABLE, "Try again shortly.");
      default -> null;
    };
  }
}
