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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.sendoffer.SendPlanRequests.PlanVersion;
import uk.sufficiency.registry.sendoffer.SendPlanRequests.SaveSendPlan;

/** The door to one setting's SEND plan: the setting's own, and the place-planning officers'. */
@Path("/v1/settings/{urn}/send-plan")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "send plans")
public class SettingSendPlanResource {

  private final SendPlanQueries queries;
  private final SavingASendPlan saving;
  private final PublishingASendPlan publishing;
  private final Caller caller;

  SettingSendPlanResource(
      SendPlanQueries queries,
      SavingASendPlan saving,
      PublishingASendPlan publishing,
      Caller caller) {
    this.queries = queries;
    this.saving = saving;
    this.publishing = publishing;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(operationId = "getSendPlan", summary = "The SEND plan of a setting")
  public Uni<SendPlanView> get(
      @PathParam("urn") @Pattern(regexp = SendPlanRequests.URN) String urn) {
    caller.requireMaySee(urn);
    return queries
        .listByUrn(List.of(urn))
        .onItem()
        .transformToUni(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().failure(SendPlanProblems.noPlan(urn))
                    : Uni.createFrom().item(found.getFirst()));
  }

  @PUT
  @RolesAllowed({PLACE_PLANNER, SETTING})
  @Operation(
      operationId = "saveSendPlan",
      summary = "Saves a draft of the SEND plan; what is public stays as it is")
  public Uni<SendPlanView> save(
      @PathParam("urn") @Pattern(regexp = SendPlanRequests.URN) String urn,
      @Valid @NotNull SaveSendPlan request) {
    caller.requireMaySee(urn);
    return saving.save(urn, request.content(), request.expectedVersion());
  }

  @POST
  @Path("/publish")
  @RolesAllowed({PLACE_PLANNER, SETTING})
  @Operation(
      operationId = "publishSendPlan",
      summary = "Publishes the plan: its public items replace those that were public")
  public Uni<SendPlanView> publish(
      @PathParam("urn") @Pattern(regexp = SendPlanRequests.URN) String urn,
      @Valid @NotNull PlanVersion request) {
    caller.requireMaySee(urn);
    return publishing.publish(urn, request.expectedVersion());
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed({PLACE_PLANNER, SETTING})
  @Operation(operationId = "withdrawSendPlan", summary = "Takes the plan back from the public")
  public Uni<SendPlanView> withdraw(
      @PathParam("urn") @Pattern(regexp = SendPlanRequests.URN) String urn,
      @Valid @NotNull PlanVersion request) {
    caller.requireMaySee(urn);
    return publishing.withdraw(urn, request.expectedVersion());
  }
}
