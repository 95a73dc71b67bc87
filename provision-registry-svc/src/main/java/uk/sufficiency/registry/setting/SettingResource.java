package uk.sufficiency.registry.setting;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** The door to settings. */
@Path("/v1/settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class SettingResource {

  /** Which settings are asked for. */
  public record SettingQuery(
      @NotNull @Size(max = 1000) List<@NotNull @Pattern(regexp = "\\d{5,8}") String> urns) {}

  /** Those that the register holds; unknown URNs are absent. */
  public record Settings(List<SettingView> settings) {}

  /** The chains of settings that were asked for. */
  public record Histories(List<SettingHistory> histories) {}

  private final SettingQueries queries;
  private final SettingHistoryQueries histories;
  private final Caller caller;

  SettingResource(SettingQueries queries, SettingHistoryQueries histories, Caller caller) {
    this.queries = queries;
    this.histories = histories;
    this.caller = caller;
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "querySettings",
      summary = "Settings by URN, up to 1,000 at once; unknown ones are left out")
  public Uni<Settings> query(@Valid @NotNull SettingQuery query) {
    caller.requireMaySee(query.urns());
    return queries.listByUrn(query.urns()).map(Settings::new);
  }

  @GET
  @Path("/{urn}/history")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "settingHistory",
      summary = "A setting with those before and after it, the oldest first, across academisation")
  public Uni<SettingHistory> history(@Pattern(regexp = "\\d{5,8}") String urn) {
    caller.requireMaySee(urn);
    return histories
        .listByUrn(List.of(urn))
        .map(List::getFirst)
        .invoke(SettingResource::requireKnown);
  }

  @POST
  @Path("/history/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "querySettingHistories",
      summary = "The same for up to 1,000 settings at once")
  public Uni<Histories> queryHistories(@Valid @NotNull SettingQuery query) {
    caller.requireMaySee(query.urns());
    return histories.listByUrn(query.urns()).map(Histories::new);
  }

  /** A URN stands in the register, or at least in a link. */
  private static void requireKnown(SettingHistory history) {
    if (history.settings().size() == 1 && history.settings().getFirst().name() == null) {
      throw Problem.of(
              CommonError.NOT_FOUND, "There is no setting with the URN " + history.urn() + ".")
          .asException();
    }
  }
}
