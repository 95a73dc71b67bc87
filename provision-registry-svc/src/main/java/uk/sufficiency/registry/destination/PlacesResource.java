package uk.sufficiency.registry.destination;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;

/** The door to the places of one provision on any day, as they stood or as they were known. */
@Path("/v1/provisions/{id}/places")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@Tag(name = "places")
public class PlacesResource {

  private final OutlookQueries queries;
  private final LondonClock clock;

  PlacesResource(OutlookQueries queries, LondonClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "getPlaces",
      summary = "Places on a day, also as they were known at a moment")
  public Uni<PlacesOnDay> places(
      UUID id,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("knownAt") @Nullable OffsetDateTime knownAt) {
    LocalDate day = on == null ? clock.today() : on;
    return knownAt == null ? queries.places(id, day) : queries.placesKnown(id, day, knownAt);
  }
}
