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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;

/** The door to what is expected of the places of one provision. */
@Path("/v1/provisions/{id}/outlook")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@Tag(name = "places")
public class OutlookResource {

  private final OutlookQueries queries;
  private final LondonClock clock;

  OutlookResource(OutlookQueries queries, LondonClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "getOutlook",
      summary = "Places on a day to come, with those who are planned to leave and to join")
  public Uni<Outlook> outlook(UUID id, @QueryParam("on") @Nullable LocalDate on) {
    return queries.outlook(id, on == null ? clock.today() : on);
  }
}
