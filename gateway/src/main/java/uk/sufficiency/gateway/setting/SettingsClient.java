package uk.sufficiency.gateway.setting;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;

/** Settings, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/settings")
interface SettingsClient {

  record Question(List<String> urns) {}

  record Answer(List<Setting> settings) {}

  record History(String urn, List<SettingStage> settings) {}

  record Histories(List<History> histories) {}

  /** The settings with these URNs, at most 1000; unknown ones are absent from the answer. */
  @POST
  @Path("/query")
  Uni<Answer> find(Question question);

  @POST
  @Path("/history/query")
  Uni<Histories> histories(Question question);
}
