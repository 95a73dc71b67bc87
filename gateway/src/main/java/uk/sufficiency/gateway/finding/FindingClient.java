package uk.sufficiency.gateway.finding;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.PageInfo;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Finding a place, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/provisions/search")
interface FindingClient {

  record Question(
      @Nullable ProvisionFilter filter,
      @Nullable LocalDate on,
      int first,
      @Nullable String after,
      boolean includeUnsuitable) {}

  record Answer(int totalCount, List<FoundProvision> nodes, @Nullable String endCursor) {

    FoundProvisions toPage() {
      return new FoundProvisions(totalCount, new PageInfo(endCursor != null, endCursor), nodes);
    }
  }

  @POST
  Uni<Answer> search(Question question);
}
