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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.disclosure.Disclosure;
import uk.sufficiency.registry.provision.ProvisionQueries.Found;
import uk.sufficiency.registry.provision.ProvisionRequests.CommissionPlaces;
import uk.sufficiency.registry.provision.ProvisionRequests.EditProvision;
import uk.sufficiency.registry.provision.ProvisionRequests.EnterProvision;
import uk.sufficiency.registry.provision.ProvisionRequests.ProvisionQuery;

/** The door to provisions and their places. */
@Path("/v1/provisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class ProvisionResource {

  /**
   * The provisions that were found.
   *
   * @param followed for a URN asked for whose provisions are at a setting that followed it, those
   *     settings' URNs; absent where there is none
   */
  public record ProvisionList(
      List<ProvisionView> provisions, @Nullable Map<String, Set<String>> followed) {

    static ProvisionList of(List<Found> found) {
      Map<String, Set<String>> followed = new TreeMap<>();
      for (Found each : found) {
        for (String asked : each.asked()) {
          if (!asked.equals(each.provision().urn())) {
            followed.computeIfAbsent(asked, none -> new TreeSet<>()).add(each.provision().urn());
          }
        }
      }
      return new ProvisionList(
          found.stream().map(Found::provision).toList(), followed.isEmpty() ? null : followed);
    }
  }

  private final ProvisionQueries queries;
  private final EnteringAProvision entering;
  private final EditingAProvision editing;
  private final CommissioningPlaces commissioning;
  private final Caller caller;
  private final Disclosure disclosure;
  private final LondonClock clock;

  ProvisionResource(
      ProvisionQueries queries,
      EnteringAProvision entering,
      EditingAProvision editing,
      CommissioningPlaces commissioning,
      Caller caller,
      Disclosure disclosure,
      LondonClock clock) {
    this.queries = queries;
    this.entering = entering;
    this.editing = editing;
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
    if (query.knownAt() != null) {
      requirePlanning();
    }
    return queries
        .list(query.idsOrNone(), query.urnsOrNone(), query.on(), query.knownAt())
        .invoke(found -> found.forEach(this::requireMaySee))
        .map(found -> ProvisionList.of(found.stream().map(this::shown).toList()));
  }

  private Found shown(Found found) {
    ProvisionView provision = found.provision();
    return new Found(
        disclosure.show(provision.urn(), provision, ProvisionView::forEverybody), found.asked());
  }

  /** What was known when is for those who answer for it. */
  private void requirePlanning() {
    if (Set.of(PLACE_PLANNER, COMMISSIONER).stream().noneMatch(caller.roles()::contains)) {
      throw Problem.of(
              CommonError.FORBIDDEN, "knownAt is for place planners and commissioners only.")
          .asException();
    }
  }

  /** Who may ask for a setting may see what the settings that followed it have. */
  private void requireMaySee(Found found) {
    if (found.asked().isEmpty()) {
      caller.requireMaySee(found.provision().urn());
    }
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(summary = "Enters a provision, with the places commissioned there")
  public Uni<ProvisionView> enter(@Valid @NotNull EnterProvision request) {
    return entering.enter(request.toNew(clock.today()));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      operationId = "editProvision",
      summary = "Replaces what is said of a provision: name, needs, NC years, days, base")
  public Uni<ProvisionView> edit(UUID id, @Valid @NotNull EditProvision request) {
    return editing.edit(id, request.expectedVersion(), request.toDescription());
  }

  @PUT
  @Path("/{id}/commissioned-places")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      summary = "Replaces the commissioned places of a provision; what was stays in the history")
  public Uni<ProvisionView> commission(UUID id, @Valid @NotNull CommissionPlaces request) {
    return commissioning.commission(id, request.expectedVersion(), request.places());
  }
}
