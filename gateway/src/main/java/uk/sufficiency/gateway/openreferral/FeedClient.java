package uk.sufficiency.gateway.openreferral;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** The content of the open feed, from the registry: the one door there that wants no token. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@Path("/v1/open-referral")
interface FeedClient {

  @GET
  @Path("/{list}")
  Uni<String> list(@PathParam("list") String list, @RestQuery Map<String, String> query);

  @GET
  @Path("/{list}/{id}")
  Uni<String> one(@PathParam("list") String list, @PathParam("id") UUID id);
}
