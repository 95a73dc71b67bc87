package uk.sufficiency.gateway.pupil;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.pupil.PupilIdentifier;

/**
 * Where a UPN or NHS number becomes a pupil reference. The identifiers are hashed and forgotten:
 * not stored, not logged, not sent on.
 */
@Path("/pupil-refs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pupil-refs", description = "UPNs and NHS numbers become references, and are forgotten")
public class PupilRefResource {

  /** The most identifiers of one request. */
  private static final int MOST = 1000;

  private final PupilRefs pupilRefs;

  PupilRefResource(PupilRefs pupilRefs) {
    this.pupilRefs = pupilRefs;
  }

  /** One identifier; its text form leaves the value out, so that no log can have it. */
  public record Identifier(@NotNull PupilIdentifier type, @NotNull @Size(max = 30) String value) {
    @Override
    public String toString() {
      return type + " …";
    }
  }

  public record Identifiers(
      @NotEmpty @Size(max = MOST) List<@NotNull @Valid Identifier> identifiers) {}

  public record References(List<String> pupilRefs) {}

  /** The references of identifiers, in the same order. */
  @POST
  @RolesAllowed(Roles.PLACE_PLANNER)
  @Operation(
      summary = "References for UPNs and NHS numbers",
      description =
          "The same identifier always has the same reference. Nobody can go back without the key.")
  @APIResponse(
      responseCode = "200",
      description = "The references, in the order of the identifiers")
  @APIResponse(responseCode = "422", description = "An identifier with a wrong form or check digit")
  public References references(@NotNull @Valid Identifiers asked) {
    return new References(pupilRefs.listFor(asked.identifiers()));
  }
}
