package uk.sufficiency.registry.finding;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.disclosure.Disclosure;
import uk.sufficiency.registry.finding.FindingRequests.ProvisionSearch;
import uk.sufficiency.registry.finding.model.Search;
import uk.sufficiency.registry.standing.Standings;

/** The door to finding a place. */
@Path("/v1/provisions/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class FindingResource {

  private final FindingAPlace finding;
  private final Caller caller;
  private final Disclosure disclosure;
  private final Standings standings;
  private final LondonClock clock;

  FindingResource(
      FindingAPlace finding,
      Caller caller,
      Disclosure disclosure,
      Standings standings,
      LondonClock clock) {
    this.finding = finding;
    this.caller = caller;
    this.disclosure = disclosure;
    this.standings = standings;
    this.clock = clock;
  }

  @POST
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "searchProvisions",
      summary =
          "Finds provisions by need, year, kind, ward, vacancy and distance, the nearest first",
      description = "Outside the planning roles small numbers of pupils are left out.")
  public Uni<FoundPage> search(@Valid @NotNull ProvisionSearch request) {
    Search search = withinSight(request.toSearch(clock.today()));
    if (search.vacancy()) {
      disclosure.requirePupilFigures("filter.hasVacancy");
    }
    return finding.find(search).map(page -> page.map(this::shown));
  }

  /** A user of a setting searches its own. */
  private Search withinSight(Search search) {
    if (!caller.isBoundToOneSetting()) {
      return search;
    }
    List<String> urns =
        Objects.requireNonNullElse(
            search.urns(), List.of(Objects.requireNonNullElse(caller.findUrn(), "")));
    caller.requireMaySee(urns);
    return search.at(urns);
  }

  private FoundProvision shown(FoundProvision found) {
    String urn = found.setting().urn();
    FoundProvision standing = standings.areShown(urn) ? found : found.withoutStanding();
    return disclosure.show(urn, standing, FoundProvision::forEverybody);
  }
}
