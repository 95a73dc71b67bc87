package uk.sufficiency.registry.quality;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.sufficiency.registry.quality.QualityRequests.CompleteAction;
import uk.sufficiency.registry.quality.QualityRequests.QualityVisitQuery;
import uk.sufficiency.registry.quality.QualityRequests.RecordQualityVisit;
import uk.sufficiency.registry.standing.QualityVisitView;

/** The door to quality visits. */
@Path("/v1/quality-visits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality")
public class QualityVisitResource {

  /** The visits that were found. */
  public record QualityVisitList(List<QualityVisitView> visits) {}

  private final QualityQueries queries;
  private final RecordingAQualityVisit recording;
  private final CompletingAnAction completing;

  QualityVisitResource(
      QualityQueries queries, RecordingAQualityVisit recording, CompletingAnAction completing) {
    this.queries = queries;
    this.recording = recording;
    this.completing = completing;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      operationId = "recordQualityVisit",
      summary = "Records a quality visit with its grades and actions")
  public Uni<QualityVisitChange> record(@Valid @NotNull RecordQualityVisit request) {
    return recording.record(request.provisionId(), request.visit());
  }

  @POST
  @Path("/{id}/actions/{action}/complete")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(operationId = "completeQualityAction", summary = "Notes that an action is done")
  public Uni<QualityVisitChange> complete(
      @PathParam("id") UUID id,
      @PathParam("action") UUID action,
      @Valid @NotNull CompleteAction request) {
    return completing.complete(id, action, request.doneOn(), request.expectedVersion());
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "queryQualityVisits",
      summary = "Quality visits to up to 1,000 provisions, the latest first for each")
  public Uni<QualityVisitList> query(@Valid @NotNull QualityVisitQuery query) {
    return queries.list(query.provisionIds()).map(QualityVisitList::new);
  }
}
