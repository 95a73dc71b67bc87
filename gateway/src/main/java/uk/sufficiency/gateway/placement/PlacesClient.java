package uk.sufficiency.gateway.placement;

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
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.Need;

/** Who holds, awaits and leaves the places of one provision, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/provisions/{id}")
interface PlacesClient {

  record Placements(List<Placement> placements) {}

  record WaitingList(List<WaitingListEntry> entries) {}

  record Destinations(List<Destination> destinations) {}

  record Join(String pupilRef, Need need, int ncYear, @Nullable LocalDate joinedOn) {}

  record Leave(String reason) {}

  @GET
  @Path("/placements")
  Uni<Placements> placements(@PathParam("id") String id);

  @GET
  @Path("/waiting-list")
  Uni<WaitingList> waitingList(@PathParam("id") String id, @QueryParam("need") @Nullable Need need);

  @GET
  @Path("/destinations")
  Uni<Destinations> destinations(@PathParam("id") String id);

  @GET
  @Path("/outlook")
  Uni<ProvisionOutlook> outlook(@PathParam("id") String id, @QueryParam("on") @Nullable String on);

  @POST
  @Path("/waiting-list")
  Uni<WaitingListEntry> join(@PathParam("id") String id, Join join);

  @POST
  @Path("/waiting-list/{entry}/leave")
  Uni<WaitingListEntry> leave(
      @PathParam("id") String id, @PathParam("entry") String entry, Leave leave);
}
