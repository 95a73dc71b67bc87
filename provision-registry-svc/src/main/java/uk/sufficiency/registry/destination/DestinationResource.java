package uk.sufficiency.registry.destination;

import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to a pupil's next step: for place-planning officers only, and audited. */
@Path("/v1/placements/{id}/destination")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PLACE_PLANNER)
@Tag(name = "destinations")
public class DestinationResource {

  private final PlanningADestination planning;

  DestinationResource(PlanningADestination planning) {
    this.planning = planning;
  }

  @PUT
  @Operation(operationId = "planDestination", summary = "Writes down where a pupil goes next")
  public Uni<DestinationView> plan(UUID id, @Valid @NotNull DestinationRequest request) {
    return planning.plan(id, request);
  }
}
