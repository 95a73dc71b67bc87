package uk.sufficiency.gateway.agreement;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.standing.Agreement;
import uk.sufficiency.gateway.vocabulary.ReviewOutcome;

/** Agreements and their reviews, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface AgreementsClient {

  record Answer(List<Agreement> agreements) {}

  record DueAnswer(List<DueAgreementReview> reviews) {}

  record Terms(
      int expectedVersion,
      String reference,
      LocalDate startsOn,
      LocalDate endsOn,
      @Nullable LocalDate reviewOn,
      BigDecimal fundingGbp,
      List<Requirement> requirements) {}

  record Review(
      int expectedVersion,
      LocalDate heldOn,
      ReviewOutcome outcome,
      @Nullable LocalDate nextReviewOn,
      String heldBy,
      @Nullable String notes,
      @Nullable List<String> requirementsMet) {}

  @GET
  @Path("/provisions/{id}/agreements")
  Uni<Answer> list(@PathParam("id") String provision);

  @GET
  @Path("/agreement-reviews")
  Uni<DueAnswer> listDue(
      @QueryParam("dueBy") @Nullable LocalDate dueBy, @QueryParam("first") int first);

  @POST
  @Path("/agreements")
  Uni<AgreementChange> record(RecordAgreement agreement);

  @PUT
  @Path("/agreements/{id}")
  Uni<AgreementChange> amend(@PathParam("id") String id, Terms terms);

  @POST
  @Path("/agreements/{id}/reviews")
  Uni<AgreementChange> review(@PathParam("id") String id, Review review);
}
