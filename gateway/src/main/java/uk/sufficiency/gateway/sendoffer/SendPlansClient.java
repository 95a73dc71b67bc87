package uk.sufficiency.gateway.sendoffer;

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
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Settings' SEND plans, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface SendPlansClient {

  record Question(List<String> urns) {}

  record Answer(List<SendPlan> plans) {}

  record Overviews(List<SendPlanOverview> settings) {}

  record Plan(int expectedVersion, LocalDate reviewOn, List<SendPlanItem> items) {}

  record Version(int expectedVersion) {}

  /** The plans of these settings, at most 1000; settings without one are absent. */
  @POST
  @Path("/send-plans/query")
  Uni<Answer> find(Question question);

  @GET
  @Path("/send-plans")
  Uni<Overviews> list(@QueryParam("missing") boolean missing);

  @PUT
  @Path("/settings/{urn}/send-plan")
  Uni<SendPlan> save(@PathParam("urn") String urn, Plan plan);

  @POST
  @Path("/settings/{urn}/send-plan/publish")
  Uni<SendPlan> publish(@PathParam("urn") String urn, Version version);

  @POST
  @Path("/settings/{urn}/send-plan/withdraw")
  Uni<SendPlan> withdraw(@PathParam("urn") String urn, Version version);
}
