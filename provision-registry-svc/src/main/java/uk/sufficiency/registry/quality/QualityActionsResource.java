package uk.sufficiency.registry.quality;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to what quality visits asked for and is not done yet. */
@Path("/v1/quality-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality")
public class QualityActionsResource {

  /** Actions that are not done yet, those that have been due longest first. */
  public record QualityActions(List<QualityActionView> actions) {}

  private final QualityQueries queries;

  QualityActionsResource(QualityQueries queries) {
    this.queries = queries;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "listQualityActions",
      summary = "Actions that are not done yet, all of them or overdue ones only")
  public Uni<QualityActions> list(
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("first") @DefaultValue("100") @Min(1) @Max(1000) int first) {
    return queries.listOpen(overdue, first).map(QualityActions::new);
  }
}
