package uk.sufficiency.registry.quality;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;
import static uk.sufficiency.kit.identity.Roles.SETTING;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.quality.QualityVisitResource.QualityVisitList;

/** The door to all quality visits to one provision. */
@Path("/v1/provisions/{id}/quality-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality")
public class ProvisionQualityVisitsResource {

  private final QualityQueries queries;
  private final Caller caller;

  ProvisionQualityVisitsResource(QualityQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST, SETTING})
  @Operation(
      operationId = "listQualityVisits",
      summary = "The quality visits to a provision, the latest first")
  public Uni<QualityVisitList> list(UUID id) {
    return queries
        .get(id)
        .invoke(found -> caller.requireMaySee(found.urn()))
        .map(found -> new QualityVisitList(found.visits()));
  }
}
