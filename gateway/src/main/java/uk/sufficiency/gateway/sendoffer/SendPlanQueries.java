package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.kit.identity.Roles;

/** Questions about settings' SEND plans. */
@GraphQLApi
public class SendPlanQueries {

  private final SendPlansClient client;
  private final ServiceLine registry;

  SendPlanQueries(@RestClient SendPlansClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Name("sendPlan")
  @Description("The setting's own SEND offer; none where it has not written one.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public Uni<List<SendPlan>> sendPlansOfSettings(@Source List<Setting> of) {
    return Batches.fetch(of.stream().map(Setting::urn).toList(), this::byUrn);
  }

  @Query("sendPlans")
  @Description("The council's mainstream settings, and whether their SEND plans are in order.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.EAH_COORDINATOR, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull SendPlanOverview>> sendPlans(
      @DefaultValue("false")
          @Name("missing")
          @Description("Only those without a published plan, or overdue its review.")
          boolean missing) {
    return registry.read(() -> client.list(missing)).map(SendPlansClient.Overviews::settings);
  }

  private Uni<Map<String, SendPlan>> byUrn(List<String> urns) {
    return registry
        .read(() -> client.find(new SendPlansClient.Question(urns)))
        .map(answer -> Batches.byKey(answer.plans(), SendPlan::urn));
  }
}
