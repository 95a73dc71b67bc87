package uk.sufficiency.registry.provision;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.disclosure.Disclosure;
import uk.sufficiency.registry.provision.ProvisionRequests.CommissionPlaces;
import uk.sufficiency.registry.provision.ProvisionRequests.EnterProvision;
import uk.sufficiency.registry.provision.ProvisionRequests.ProvisionQuery;

/** The door to provisions and their places. */
@Path("/v1/provisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class ProvisionResource {

  /** The provisions that were found. */
  public record ProvisionList(List<ProvisionView> provisions) {}

  private final ProvisionQueries queries;
  private final EnteringAProvision entering;
  private final CommissioningPlaces commissioning;
  private final Caller caller;
  private final Disclosure disclosure;
  private final LondonClock clock;

  ProvisionResource(
      ProvisionQueries queries,
      EnteringAProvision entering,
      CommissioningPlaces commissioning,
      Caller caller,
      Disclosure disclosure,
      LondonClock clock) {
    this.queries = queries;
    this.entering = entering;
    this.commissioning = commissioning;
    this.caller = caller;
    this.disclosure = disclosure;
    this.clock = clock;
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "queryProvisions",
      summary = "Provisions by URN of their setting, by id, or both, with places on a day",
      description = "Outside the planning roles small numbers of pupils are left out.")
  public Uni<ProvisionList> query(@Valid @NotNull ProvisionQuery query) {
    query.requireAnswerable();
    caller.requireMaySee(query.urnsOrNone());
    LocalDate on = query.on() == null ? clock.today() : query.on();
    return queries
        .list(query.idsOrNone(), query.urnsOrNone(), on)
        .invoke(found -> found.forEach(provision -> caller.requireMaySee(provision.urn())))
        .map(found -> new ProvisionList(found.stream().map(this::shown).toList()));
  }

  private ProvisionView shown(ProvisionView provision) {
    return disclosure.show(provision.urn(), provision, ProvisionView::forEverybody);
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(summary = "Enters a provision, with the places commissioned there")
  public Uni<ProvisionView> enter(@Valid @NotNull EnterProvision request) {
    return entering.enter(request.toNew());
  }

  @PUT
  @Path("/{id}/commissioned-places")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(summary = "Replaces the commissioned places of a provision")
  public Uni<ProvisionView> commission(UUID id, @Valid @NotNull CommissionPlaces request) {
    return commissioning.commission(id, request.expectedVersion(), request.places());
  }
}
