package uk.sufficiency.registry.capital;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.capital.model.SchemeStage;

/** The door to capital schemes. Place planners draft them; commissioners approve the money. */
@Path("/v1/capital-schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@Tag(name = "capital")
public class CapitalSchemeResource {

  /** The schemes that were found. */
  public record SchemeList(List<SchemeView> schemes) {}

  private final RegisteringAScheme registering;
  private final ChangingAScheme changing;
  private final AttachingTravel attaching;
  private final SchemeRepository schemes;
  private final Caller caller;

  CapitalSchemeResource(
      RegisteringAScheme registering,
      ChangingAScheme changing,
      AttachingTravel attaching,
      SchemeRepository schemes,
      Caller caller) {
    this.registering = registering;
    this.changing = changing;
    this.attaching = attaching;
    this.schemes = schemes;
    this.caller = caller;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "registerScheme",
      summary = "Registers a capital scheme, with a proposed provision where there is none yet")
  public Uni<SchemeView> register(@Valid @NotNull SchemeRequests.Register request) {
    SchemeStage stage = request.stage();
    if (stage != null && stage.needsApproval() && !mayApprove()) {
      throw Problem.of(
              CommonError.FORBIDDEN,
              "Only a commissioner may register a scheme whose money is approved.")
          .asException();
    }
    return registering.register(request);
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "queryCapitalSchemes",
      summary = "Schemes by provision, setting, stage and wave, up to 1,000")
  public Uni<SchemeList> query(@Valid @NotNull SchemeRequests.Find asked) {
    return schemes
        .find(asked)
        .map(found -> new SchemeList(found.stream().map(this::shown).toList()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(operationId = "getCapitalScheme", summary = "One scheme")
  public Uni<SchemeView> get(UUID id) {
    return schemes.get(id).map(this::shown);
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "updateScheme", summary = "Replaces what is planned of a scheme")
  public Uni<SchemeView> update(UUID id, @Valid @NotNull SchemeRequests.Update request) {
    return changing.update(id, request.expectedVersion(), request.plan(), mayApprove());
  }

  @POST
  @Path("/{id}/stage")
  @Operation(
      operationId = "moveSchemeOn",
      summary = "Moves a scheme to a later stage; DELIVERED commissions its places")
  public Uni<SchemeView> moveOn(UUID id, @Valid @NotNull SchemeRequests.MoveOn request) {
    return changing.moveOn(
        id, request.expectedVersion(), request.reached(), request.probability(), mayApprove());
  }

  @POST
  @Path("/{id}/travel-assessments")
  @Operation(
      operationId = "attachTravelAssessment",
      summary = "Makes a travel assessment and keeps its answer with the scheme")
  public Uni<SchemeView> attach(UUID id, @Valid @NotNull SchemeRequests.Attach request) {
    return attaching.attach(id, request);
  }

  private boolean mayApprove() {
    return caller.roles().contains(COMMISSIONER);
  }

  /** Travel assessments tell of few children by ward, which is for the planning roles only. */
  private SchemeView shown(SchemeView scheme) {
    return mayApprove() || caller.roles().contains(PLACE_PLANNER) ? scheme : scheme.withoutTravel();
  }
}
