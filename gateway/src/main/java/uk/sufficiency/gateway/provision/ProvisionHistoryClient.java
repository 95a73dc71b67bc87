package uk.sufficiency.gateway.provision;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** What provisions were, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/provisions")
interface ProvisionHistoryClient {

  /** At most 1000. */
  record Named(List<String> ids) {}

  record Life(String provisionId, List<ProvisionTransition> transitions) {}

  record Lives(List<Life> provisions) {}

  record Commissioned(String provisionId, List<CommissionedEntry> commissioned) {}

  record AllCommissioned(List<Commissioned> provisions) {}

  @POST
  @Path("/transitions/query")
  Uni<Lives> transitions(Named named);

  @POST
  @Path("/commissioned-places/query")
  Uni<AllCommissioned> allCommissioned(Named named);

  @GET
  @Path("/{id}/commissioned-places")
  Uni<Commissioned> commissioned(
      @PathParam("id") String id,
      @QueryParam("on") @Nullable String on,
      @QueryParam("knownAt") @Nullable String knownAt);
}
