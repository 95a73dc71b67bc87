package uk.sufficiency.gateway.significantchange;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.ChangeDecisionOutcome;
import uk.sufficiency.gateway.vocabulary.ChangeStepName;

/** Significant changes, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/significant-changes")
interface SignificantChangesClient {

  record Changes(List<SignificantChange> changes) {}

  record Step(
      int expectedVersion, LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable String note) {}

  record Document(int expectedVersion, String name, String reference, LocalDate datedOn) {}

  record Deed(int expectedVersion, LocalDate signedOn, @Nullable String reference) {}

  record Decision(
      int expectedVersion,
      ChangeDecisionOutcome outcome,
      LocalDate decidedOn,
      @Nullable String note) {}

  @GET
  Uni<Changes> list(@QueryParam("provisionId") String provisionId);

  @POST
  @Path("/assessment")
  Uni<ChangeAssessment> assess(AssessSignificantChange question);

  @POST
  Uni<SignificantChange> propose(ProposeSignificantChange proposal);

  @PUT
  @Path("/{id}/steps/{step}")
  Uni<SignificantChange> completeStep(
      @PathParam("id") String id, @PathParam("step") ChangeStepName step, Step done);

  @POST
  @Path("/{id}/documents")
  Uni<SignificantChange> addDocument(@PathParam("id") String id, Document document);

  @PUT
  @Path("/{id}/deed-of-variation")
  Uni<SignificantChange> sign(@PathParam("id") String id, Deed deed);

  @POST
  @Path("/{id}/decision")
  Uni<SignificantChange> decide(@PathParam("id") String id, Decision decision);
}
