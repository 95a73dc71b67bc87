package uk.sufficiency.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** The person or system behind the request, as its access token says. */
@RequestScoped
public class Caller {

  private static final String URN_CLAIM = "urn";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The subject of the token: stable, and no name. */
  public String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }

  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the caller may look beyond one setting. */
  public boolean isBoundToOneSetting() {
    return identity.hasRole(Roles.SETTING)
        && Set.of(Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.EAH_COORDINATOR, Roles.ANALYST)
            .stream()
            .noneMatch(identity::hasRole);
  }

  /** The URN of the setting that the caller belongs to, for a user of a setting. */
  public @Nullable String findUrn() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.<Object>claim(URN_CLAIM).map(Object::toString).orElse(null)
        : null;
  }

  /**
   * Lets a user of a setting pass for its own URN only; everybody else passes.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code FORBIDDEN} for another's URN
   */
  public void requireMaySee(String urn) {
    if (isBoundToOneSetting() && !urn.equals(findUrn())) {
      throw Problem.of(
              CommonError.FORBIDDEN, "You may see your own setting only: " + ownSetting() + ".")
          .asException();
    }
  }

  /** The same for several URNs at once. */
  public void requireMaySee(Collection<String> urns) {
    urns.forEach(this::requireMaySee);
  }

  private String ownSetting() {
    return Objects.requireNonNullElse(findUrn(), "your account names none, ask your administrator");
  }
}
