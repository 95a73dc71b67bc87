package uk.sufficiency.registry.provision;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.SucceedingASetting.Succession;

/** The door by which the provisions of a setting go to the one that followed it. */
@Path("/v1/settings/{urn}/succession")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class SuccessionResource {

  private static final String URN = "\\d{5,8}";

  /**
   * Who follows.
   *
   * @param to the URN of the setting that followed; a link must tell so
   * @param on the day from which the provisions are there; not in the future
   */
  public record Succeed(
      @NotNull @Pattern(regexp = URN) String to,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 2000) String reason) {}

  /** The provisions that have moved. */
  public record Succeeded(String from, String to, LocalDate on, List<ProvisionView> provisions) {}

  private final SucceedingASetting succeeding;
  private final LondonClock clock;

  SuccessionResource(SucceedingASetting succeeding, LondonClock clock) {
    this.succeeding = succeeding;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      operationId = "succeedSetting",
      summary = "Moves the provisions of a setting to the one that followed it")
  public Uni<Succeeded> succeed(
      @Pattern(regexp = URN) String urn, @Valid @NotNull Succeed request) {
    LocalDate today = clock.today();
    ProvisionProblems.requireNear("on", request.on(), today);
    if (request.on().isAfter(today)) {
      throw ProvisionProblems.invalid(
          "on", "IN_THE_FUTURE", "is after today, " + today + "; confirm it when it has happened");
    }
    var succession = new Succession(urn, request.to(), request.on(), request.reason().strip());
    return succeeding
        .succeed(succession)
        .map(moved -> new Succeeded(urn, request.to(), request.on(), moved));
  }
}
