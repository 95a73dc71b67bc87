package uk.sufficiency.gateway.outreach;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.outreach.OutreachClient.Question;
import uk.sufficiency.gateway.outreach.OutreachClient.RequestsOfSetting;
import uk.sufficiency.gateway.outreach.OutreachClient.VisitsOfSetting;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.PageSize;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.kit.identity.Roles;

/** What Experts at Hand know about settings, one call for all settings of an answer. */
@GraphQLApi
public class OutreachOfSettings {

  private final OutreachClient client;
  private final ServiceLine outreach;
  private final Batches batches;

  OutreachOfSettings(@RestClient OutreachClient client, ServiceLines lines, Batches batches) {
    this.client = client;
    this.outreach = lines.outreach();
    this.batches = batches;
  }

  @Name("supportRequests")
  @Description("The setting's support requests, the newest first.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<SettingSupportRequests> supportRequests(
      @Source Setting setting,
      @DefaultValue("10") @Name("first") @Description("How many, at most 100.") int first,
      Context context) {
    PageSize.check(first);
    return batches
        .load(
            context,
            "Setting.supportRequests?first=" + first,
            setting.urn(),
            urns -> requests(urns, first))
        .thenApply(found -> found == null ? new SettingSupportRequests(0, List.of()) : found);
  }

  @Name("visits")
  @Description("The setting's visits, the newest first.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<SettingVisits> visits(
      @Source Setting setting,
      @DefaultValue("10") @Name("first") @Description("How many, at most 100.") int first,
      Context context) {
    PageSize.check(first);
    return batches
        .load(context, "Setting.visits?first=" + first, setting.urn(), urns -> visits(urns, first))
        .thenApply(found -> found == null ? new SettingVisits(0, List.of()) : found);
  }

  private Uni<Map<String, SettingSupportRequests>> requests(List<String> urns, int first) {
    return outreach
        .read(() -> client.findRequests(new Question(urns, first)))
        .map(
            answer ->
                answer.settings().stream()
                    .collect(toMap(RequestsOfSetting::urn, OutreachOfSettings::requestsOf)));
  }

  private Uni<Map<String, SettingVisits>> visits(List<String> urns, int first) {
    return outreach
        .read(() -> client.findVisits(new Question(urns, first)))
        .map(
            answer ->
                answer.settings().stream()
                    .collect(toMap(VisitsOfSetting::urn, OutreachOfSettings::visitsOf)));
  }

  private static SettingSupportRequests requestsOf(RequestsOfSetting found) {
    return new SettingSupportRequests(found.totalCount(), found.nodes());
  }

  private static SettingVisits visitsOf(VisitsOfSetting found) {
    return new SettingVisits(found.totalCount(), found.nodes());
  }
}
