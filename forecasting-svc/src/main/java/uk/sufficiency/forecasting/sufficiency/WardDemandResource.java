package uk.sufficiency.forecasting.sufficiency;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** How much of the demand comes from which ward; a user of a setting sees its own ward only. */
@Path("/v1/ward-demand")
public class WardDemandResource {

  private final WardDemandQueries queries;
  private final Caller caller;

  WardDemandResource(WardDemandQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  @POST
  @Path("/query")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.ANALYST,
    Roles.EAH_COORDINATOR,
    Roles.SETTING
  })
  @Operation(summary = "Demand by ward, of all kinds of place together")
  public Uni<WardDemandView> wardDemand(@NotNull @Valid WardDemandView.Query query) {
    return caller.isBoundToOneSetting()
        ? requireOwnWard(query.wards()).chain(() -> queries.query(query.wards()))
        : queries.query(query.wards());
  }

  private Uni<Void> requireOwnWard(List<String> wards) {
    var urn = caller.findUrn();
    return (urn == null ? Uni.createFrom().<String>nullItem() : queries.findWardOf(urn))
        .invoke(
            own -> {
              if (!wards.stream().allMatch(ward -> ward.equals(own))) {
                throw Problem.of(
                        CommonError.FORBIDDEN, "You may see the ward of your own setting only.")
                    .asException();
              }
            })
        .replaceWithVoid();
  }
}
