package uk.sufficiency.registry.sendoffer;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.EAH_COORDINATOR;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;
import static uk.sufficiency.kit.identity.Roles.SETTING;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.sendoffer.SendPlanRequests.SendPlanQuery;

/** The door to the SEND plans of many settings. */
@Path("/v1/send-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "send plans")
public class SendPlansResource {

  /** The plans that were found. */
  public record SendPlanList(List<SendPlanView> plans) {}

  /** Settings and whether their plans are in order. */
  public record SendPlanOverviews(List<SendPlanOverview> settings) {}

  private final SendPlanQueries queries;
  private final Caller caller;

  SendPlansResource(SendPlanQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "querySendPlans",
      summary = "SEND plans by URN, up to 1,000 at once; settings without one are left out")
  public Uni<SendPlanList> query(@Valid @NotNull SendPlanQuery query) {
    caller.requireMaySee(query.urns());
    return queries.listByUrn(query.urns()).map(SendPlanList::new);
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST})
  @Operation(
      operationId = "listSendPlans",
      summary = "Mainstream settings: all, or those without a published plan or overdue its review")
  public Uni<SendPlanOverviews> list(
      @QueryParam("missing") @DefaultValue("false") boolean missing) {
    return queries.listExpected(missing).map(SendPlanOverviews::new);
  }
}
