package uk.sufficiency.outreach.visit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.outreach.http.QueryParameters;
import uk.sufficiency.outreach.request.SupportRequestView;
import uk.sufficiency.outreach.request.Today;
import uk.sufficiency.outreach.visit.VisitBodies.Cancel;
import uk.sufficiency.outreach.visit.VisitBodies.Complete;
import uk.sufficiency.outreach.visit.VisitBodies.Plan;
import uk.sufficiency.outreach.visit.model.VisitOutcome;

/** Visits over REST. */
@Path("/v1/visits")
@Tag(name = "Visits")
public class VisitResource {

  private final PlanningAVisit planning;
  private final ChangingAVisit changing;
  private final Today today;

  VisitResource(PlanningAVisit planning, ChangingAVisit changing, Today today) {
    this.planning = planning;
    this.changing = changing;
    this.today = today;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.EAH_COORDINATOR)
  @Operation(summary = "Sends a team for an accepted request")
  public Uni<Change> plan(@NotNull @Valid Plan body) {
    requireOrder(body);
    return planning.plan(body.toCommand()).map(this::change);
  }

  @POST
  @Path("/{id}/complete")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  @Operation(summary = "Says what a visit found and recommends")
  public Uni<Change> complete(UUID id, @NotNull @Valid Complete body) {
    return changing.complete(id, body.expectedVersion(), body.toFindings()).map(this::change);
  }

  @POST
  @Path("/{id}/cancel")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  @Operation(summary = "Cancels a planned visit")
  public Uni<Change> cancel(UUID id, @NotNull @Valid Cancel body) {
    return changing.cancel(id, body.expectedVersion()).map(this::change);
  }

  /** The visit that changed, and its request, which changed with it. */
  public record Change(VisitView visit, SupportRequestView request) {}

  private Change change(VisitOutcome outcome) {
    var moved = VisitAnswers.get(outcome);
    return new Change(
        VisitView.of(moved.visit()), SupportRequestView.of(moved.request(), today.get()));
  }

  private static void requireOrder(Plan body) {
    var from = body.from();
    var to = body.to();
    if (from != null && to != null && !to.isAfter(from)) {
      throw QueryParameters.wrong("to", "ORDER", "must be after from");
    }
  }
}
