package uk.sufficiency.registry.significantchange;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import uk.sufficiency.registry.significantchange.model.Assessment;
import uk.sufficiency.registry.significantchange.model.ChangeStep;

/** The door to significant changes of provision. */
@Path("/v1/significant-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@Tag(name = "significant changes")
public class SignificantChangeResource {

  /** The changes of a provision, the latest first. */
  public record ChangeList(List<ChangeView> changes) {}

  private final ProposingAChange proposing;
  private final FollowingAChange following;
  private final ChangeRepository changes;

  SignificantChangeResource(
      ProposingAChange proposing, FollowingAChange following, ChangeRepository changes) {
    this.proposing = proposing;
    this.following = following;
    this.changes = changes;
  }

  @POST
  @Path("/assessment")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "assessSignificantChange",
      summary = "Whether a change would need a process, and which; nothing is stored")
  public Uni<Assessment> assess(@Valid @NotNull ChangeRequests.Assess request) {
    return proposing.assess(request);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "proposeSignificantChange",
      summary = "Proposes to open, close or resize a provision")
  public Uni<ChangeView> propose(@Valid @NotNull ChangeRequests.Propose request) {
    return proposing.propose(request).map(ChangeView::of);
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "listSignificantChanges",
      summary = "The changes of a provision, the latest first")
  public Uni<ChangeList> list(@NotNull @QueryParam("provisionId") UUID provisionId) {
    return changes
        .listByProvision(provisionId)
        .map(all -> new ChangeList(all.stream().map(ChangeView::of).toList()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(operationId = "getSignificantChange", summary = "One change with its process")
  public Uni<ChangeView> get(UUID id) {
    return changes.get(id).map(ChangeView::of);
  }

  @PUT
  @Path("/{id}/steps/{step}")
  @Operation(
      operationId = "completeChangeStep",
      summary = "Sets when a step is due and when it was done")
  public Uni<ChangeView> completeStep(
      UUID id, ChangeStep.Name step, @Valid @NotNull ChangeRequests.Step request) {
    return following
        .completeStep(id, request.expectedVersion(), request.of(step))
        .map(ChangeView::of);
  }

  @POST
  @Path("/{id}/documents")
  @Operation(operationId = "addChangeDocument", summary = "Adds a document, by its reference")
  public Uni<ChangeView> addDocument(UUID id, @Valid @NotNull ChangeRequests.Document request) {
    return following
        .addDocument(id, request.expectedVersion(), request.document())
        .map(ChangeView::of);
  }

  @PUT
  @Path("/{id}/deed-of-variation")
  @Operation(
      operationId = "signDeedOfVariation",
      summary = "Records the deed of variation that follows an academy's approval")
  public Uni<ChangeView> sign(UUID id, @Valid @NotNull ChangeRequests.Deed request) {
    return following.sign(id, request.expectedVersion(), request.deed()).map(ChangeView::of);
  }

  @POST
  @Path("/{id}/decision")
  @Operation(
      operationId = "decideSignificantChange",
      summary = "Records that a change was approved, rejected or withdrawn")
  public Uni<ChangeView> decide(UUID id, @Valid @NotNull ChangeRequests.Decide request) {
    return following.decide(id, request.expectedVersion(), request.decision()).map(ChangeView::of);
  }
}
