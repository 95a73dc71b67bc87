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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.MovingAProvisionOn.Decided;
import uk.sufficiency.registry.provision.ProvisionRequests.MoveOn;
import uk.sufficiency.registry.provision.ProvisionRequests.Named;
import uk.sufficiency.registry.provision.model.LifeOutcome;

/** The door to the life of provisions: their steps, and what was commissioned when. */
@Path("/v1/provisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class ProvisionLifeResource {

  /** The lives of several provisions. */
  public record Lives(List<TransitionView.Life> provisions) {}

  /** What is commissioned at several provisions. */
  public record AllCommissioned(List<CommissionedView.Commissioned> provisions) {}

  private final MovingAProvisionOn moving;
  private final ProvisionHistoryQueries queries;
  private final Caller caller;
  private final LondonClock clock;

  ProvisionLifeResource(
      MovingAProvisionOn moving,
      ProvisionHistoryQueries queries,
      Caller caller,
      LondonClock clock) {
    this.moving = moving;
    this.queries = queries;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      operationId = "moveProvisionOn",
      summary = "Takes a provision the next step in its life, with the day and the reason")
  public Uni<ProvisionView> moveOn(UUID id, @Valid @NotNull MoveOn request) {
    return moving
        .move(id, request.expectedVersion(), request.toStep(clock.today()))
        .map(ProvisionLifeResource::answer);
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "listTransitions",
      summary = "The life of a provision, the oldest step first; and where it stood on a day")
  public Uni<TransitionView.Life> transitions(UUID id, @QueryParam("on") @Nullable String on) {
    LocalDate day = ProvisionRequests.schoolDay("on", on);
    return queries
        .listTransitions(List.of(id))
        .map(found -> found.getOrDefault(id, List.of()))
        .call(steps -> steps.isEmpty() ? requireThere(id) : Uni.createFrom().voidItem())
        .chain(
            steps ->
                day == null
                    ? Uni.createFrom().item(new TransitionView.Life(id, steps, null))
                    : queries
                        .findStatus(id, day)
                        .map(status -> new TransitionView.Life(id, steps, status)));
  }

  @POST
  @Path("/transitions/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "queryTransitions",
      summary = "The lives of up to 1,000 provisions; unknown ones are left out")
  public Uni<Lives> queryTransitions(@Valid @NotNull Named named) {
    return queries
        .listTransitions(named.ids())
        .map(
            found ->
                new Lives(
                    found.entrySet().stream()
                        .map(e -> new TransitionView.Life(e.getKey(), e.getValue(), null))
                        .toList()));
  }

  @GET
  @Path("/{id}/commissioned-places")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST, SETTING})
  @Operation(
      operationId = "listCommissionedPlaces",
      summary =
          "Commissioned places by academic year and need: those that hold on a day, as they were"
              + " believed at a moment")
  public Uni<CommissionedView.Commissioned> commissioned(
      UUID id,
      @QueryParam("on") @Nullable String on,
      @QueryParam("knownAt") @Nullable String knownAt) {
    LocalDate day = ProvisionRequests.schoolDay("on", on);
    OffsetDateTime moment = ProvisionRequests.moment("knownAt", knownAt);
    return requireThere(id)
        .chain(() -> queries.listCommissioned(List.of(id), day, moment))
        .map(found -> shown(id, found.getOrDefault(id, List.of())));
  }

  @POST
  @Path("/commissioned-places/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, EAH_COORDINATOR, ANALYST})
  @Operation(
      operationId = "queryCommissionedPlaces",
      summary = "All that is commissioned at up to 1,000 provisions; unknown ones are left out")
  public Uni<AllCommissioned> queryCommissioned(@Valid @NotNull Named named) {
    return queries
        .listCommissioned(named.ids(), null, null)
        .map(
            found ->
                new AllCommissioned(
                    found.entrySet().stream().map(e -> shown(e.getKey(), e.getValue())).toList()));
  }

  private Uni<Void> requireThere(UUID id) {
    return queries
        .findUrn(id)
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".")
                    .asException())
        .invoke(caller::requireMaySee)
        .replaceWithVoid();
  }

  /** The money is for those who plan with it. */
  private CommissionedView.Commissioned shown(UUID id, List<CommissionedView> rows) {
    boolean planning =
        Set.of(PLACE_PLANNER, COMMISSIONER).stream().anyMatch(caller.roles()::contains);
    return new CommissionedView.Commissioned(
        id, planning ? rows : rows.stream().map(CommissionedView::withoutMoney).toList());
  }

  private static ProvisionView answer(Decided decided) {
    return switch (decided.outcome()) {
      case LifeOutcome.Moved m -> Objects.requireNonNull(decided.provision());
      case LifeOutcome.NoSuchStep n -> throw ProvisionProblems.noSuchStep(n);
      case LifeOutcome.InTheFuture f -> throw ProvisionProblems.inTheFuture(f);
      case LifeOutcome.BeforeTheLast b -> throw ProvisionProblems.beforeTheLast(b);
      case LifeOutcome.PupilsInPlaces p -> throw ProvisionProblems.pupilsInPlaces(p);
      case LifeOutcome.ObjectedTo o -> throw ProvisionProblems.objectedTo(o);
    };
  }
}
