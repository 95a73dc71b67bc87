package uk.sufficiency.registry.agreement;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

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
import uk.sufficiency.registry.agreement.AgreementRequests.AgreementQuery;
import uk.sufficiency.registry.agreement.AgreementRequests.AmendAgreement;
import uk.sufficiency.registry.agreement.AgreementRequests.RecordAgreement;
import uk.sufficiency.registry.agreement.AgreementRequests.RecordReview;
import uk.sufficiency.registry.standing.AgreementView;

/** The door to agreements. They promise money, so a commissioner records and amends them. */
@Path("/v1/agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementResource {

  /** The agreements that were found. */
  public record AgreementList(List<AgreementView> agreements) {}

  private final AgreementQueries queries;
  private final AgreeingWithAProvision agreeing;
  private final ReviewingAnAgreement reviewing;

  AgreementResource(
      AgreementQueries queries, AgreeingWithAProvision agreeing, ReviewingAnAgreement reviewing) {
    this.queries = queries;
    this.agreeing = agreeing;
    this.reviewing = reviewing;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(COMMISSIONER)
  @Operation(
      operationId = "recordAgreement",
      summary = "Records an agreement with a provision; no two of one provision share a day")
  public Uni<AgreementChange> record(@Valid @NotNull RecordAgreement request) {
    return agreeing.record(request.provisionId(), request.terms());
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(COMMISSIONER)
  @Operation(operationId = "amendAgreement", summary = "Replaces the terms of an agreement")
  public Uni<AgreementChange> amend(UUID id, @Valid @NotNull AmendAgreement request) {
    return agreeing.amend(id, request.terms(), request.expectedVersion());
  }

  @POST
  @Path("/{id}/reviews")
  @ResponseStatus(201)
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @Operation(
      operationId = "recordAgreementReview",
      summary = "Records what a review came to, and when the next one is")
  public Uni<AgreementChange> review(UUID id, @Valid @NotNull RecordReview request) {
    return reviewing.review(id, request.review(), request.expectedVersion());
  }

  @POST
  @Path("/query")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "queryAgreements",
      summary = "Agreements of up to 1,000 provisions: those that run on a day, or all")
  public Uni<AgreementList> query(@Valid @NotNull AgreementQuery query) {
    LocalDate on = query.on();
    if (on != null) {
      AgreementProblems.requireTellable("on", on);
    }
    return queries.list(query.provisionIds(), on).map(AgreementList::new);
  }
}
