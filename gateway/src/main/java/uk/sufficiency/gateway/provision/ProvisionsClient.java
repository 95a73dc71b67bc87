package uk.sufficiency.gateway.provision;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Provisions, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/provisions")
interface ProvisionsClient {

  record Question(@Nullable List<String> urns, @Nullable List<String> ids) {}

  record Answer(List<Provision> provisions) {}

  record NewPlaces(int expectedVersion, List<CommissionedPlaces> commissioned) {}

  /** The provisions of these settings, or those with these identifiers; at most 1000 of either. */
  @POST
  @Path("/query")
  Uni<Answer> find(Question question);

  @POST
  Uni<Provision> register(RegisterProvision provision);

  @PUT
  @Path("/{id}/commissioned-places")
  Uni<Provision> commission(@PathParam("id") String id, NewPlaces places);
}
