package uk.sufficiency.gateway.sufficiency;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** The sufficiency gap and ward demand, from the forecasting service. */
@RegisterRestClient(configKey = "forecasting")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface ForecastingClient {

  record Question(List<String> wards) {}

  record WardRows(String code, List<WardDemandRow> rows) {}

  record Answer(List<WardRows> wards) {}

  @GET
  @Path("/sufficiency")
  Uni<Sufficiency> sufficiency(
      @QueryParam("scenario") String scenario,
      @QueryParam("fromYear") int fromYear,
      @QueryParam("toYear") int toYear);

  @POST
  @Path("/ward-demand/query")
  Uni<Answer> wardDemand(Question question);
}
