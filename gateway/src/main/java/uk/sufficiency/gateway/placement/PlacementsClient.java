package uk.sufficiency.gateway.placement;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Placements, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/placements")
interface PlacementsClient {

  record Acceptance(LocalDate startsOn, int expectedVersion) {}

  record Ending(LocalDate endsOn, int expectedVersion) {}

  @POST
  Uni<PlacementChange> offer(OfferPlace offer);

  @POST
  @Path("/{id}/accept")
  Uni<PlacementChange> accept(@PathParam("id") String id, Acceptance acceptance);

  @POST
  @Path("/{id}/end")
  Uni<PlacementChange> end(@PathParam("id") String id, Ending ending);
}
