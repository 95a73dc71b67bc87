package uk.sufficiency.registry.destination;

import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to where the pupils of one provision go next: for place-planning officers only. */
@Path("/v1/provisions/{id}/destinations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PLACE_PLANNER)
@Tag(name = "destinations")
public class ProvisionDestinationsResource {

  /** The planned next steps of those who are at one provision. */
  public record DestinationList(List<DestinationView> destinations) {}

  private final PlanningADestination planning;

  ProvisionDestinationsResource(PlanningADestination planning) {
    this.planning = planning;
  }

  @GET
  @Operation(
      operationId = "listDestinations",
      summary = "Where the pupils of a provision go next; every reading is audited")
  public Uni<DestinationList> destinations(UUID id) {
    return planning.list(id).map(DestinationList::new);
  }
}
