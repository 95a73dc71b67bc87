package uk.sufficiency.registry.placement;

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

/** The door to who holds the places of one provision: for place-planning officers, and audited. */
@Path("/v1/provisions/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PLACE_PLANNER)
@Tag(name = "placements")
public class ProvisionPlacementsResource {

  /** The placements of one provision, ended ones included. */
  public record Placements(List<PlacementView> placements) {}

  private final ReadingPlacements reading;

  ProvisionPlacementsResource(ReadingPlacements reading) {
    this.reading = reading;
  }

  @GET
  @Operation(
      operationId = "listPlacements",
      summary = "The placements of a provision; every reading is audited")
  public Uni<Placements> list(UUID id) {
    return reading
        .list(id)
        .map(all -> new Placements(all.stream().map(PlacementView::of).toList()));
  }
}
