package uk.sufficiency.registry.standing;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;
import static uk.sufficiency.kit.identity.Roles.SETTING;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;

/** The door to what provisions name only by its result: agreements and visits in full, at once. */
@Path("/v1/standings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class StandingResource {

  /** Which agreements, and which quality visits. */
  public record StandingQuery(
      @NotNull @Size(max = 1000) List<@NotNull UUID> agreementIds,
      @NotNull @Size(max = 1000) List<@NotNull UUID> visitIds) {}

  /** Those that there are; unknown ones are absent. */
  public record StandingDetails(List<AgreementView> agreements, List<QualityVisitView> visits) {}

  private final StandingQueries queries;
  private final Caller caller;

  StandingResource(StandingQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST, SETTING})
  @Operation(
      operationId = "queryStandings",
      summary = "Agreements and quality visits by id, up to 1,000 of each in one call")
  public Uni<StandingDetails> query(@Valid @NotNull StandingQuery query) {
    return queries
        .list(query.agreementIds(), query.visitIds())
        .invoke(found -> caller.requireMaySee(found.urns()))
        .map(found -> new StandingDetails(found.agreements(), found.visits()));
  }
}
