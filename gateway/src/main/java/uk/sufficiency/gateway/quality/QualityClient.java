package uk.sufficiency.gateway.quality;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.standing.QualityReview;

/** Quality visits and their actions, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface QualityClient {

  record Answer(List<QualityReview> visits) {}

  record ActionsAnswer(List<QualityAction> actions) {}

  record Completion(int expectedVersion, LocalDate doneOn) {}

  @GET
  @Path("/provisions/{id}/quality-visits")
  Uni<Answer> list(@PathParam("id") String provision);

  @GET
  @Path("/quality-actions")
  Uni<ActionsAnswer> listActions(
      @QueryParam("overdue") boolean overdue, @QueryParam("first") int first);

  @POST
  @Path("/quality-visits")
  Uni<QualityVisitChange> record(RecordQualityVisit visit);

  @POST
  @Path("/quality-visits/{id}/actions/{action}/complete")
  Uni<QualityVisitChange> complete(
      @PathParam("id") String visit, @PathParam("action") String action, Completion completion);
}
