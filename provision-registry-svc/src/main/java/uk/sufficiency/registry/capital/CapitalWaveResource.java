package uk.sufficiency.registry.capital;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.capital.Waves.WaveView;

/** The door to the three waves of inclusion bases. */
@Path("/v1/capital-waves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "capital")
public class CapitalWaveResource {

  private static final int LAST = 3;

  /** The waves in their order. */
  public record Schedule(List<WaveView> waves) {}

  private final Waves waves;

  CapitalWaveResource(Waves waves) {
    this.waves = waves;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "listCapitalWaves",
      summary = "The waves of inclusion bases with their schemes and places")
  public Uni<Schedule> list() {
    return waves.list().map(Schedule::new);
  }

  @PUT
  @Path("/{number}")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(operationId = "scheduleWave", summary = "Sets when a wave opens")
  public Uni<WaveView> set(int number, @Valid @NotNull SchemeRequests.Wave wave) {
    if (number < 1 || number > LAST) {
      throw Problem.of(CommonError.NOT_FOUND, "There is no wave " + number + ", only 1 to 3.")
          .asException();
    }
    return waves.set(number, wave);
  }
}
