package uk.sufficiency.gateway.standing;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Agreements and quality visits in full, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/standings")
interface StandingsClient {

  record Question(List<String> agreementIds, List<String> visitIds) {}

  record Answer(List<Agreement> agreements, List<QualityReview> visits) {}

  /** At most 1000 of each; unknown ones are absent from the answer. */
  @POST
  @Path("/query")
  Uni<Answer> find(Question question);
}
