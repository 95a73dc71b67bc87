package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.PageInfo;
import uk.sufficiency.gateway.service.PageSize;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.gateway.setting.Settings;
import uk.sufficiency.gateway.vocabulary.CoverageGrouping;
import uk.sufficiency.kit.identity.Roles;

/** Questions about Experts at Hand as a whole. */
@GraphQLApi
public class OutreachQueries {

  private final OutreachClient client;
  private final ServiceLine outreach;
  private final Settings settings;

  OutreachQueries(@RestClient OutreachClient client, ServiceLines lines, Settings settings) {
    this.client = client;
    this.outreach = lines.outreach();
    this.settings = settings;
  }

  @Query("supportRequests")
  @Description("Support requests, those that have waited longest first.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @Nullable Uni<SupportRequestPage> supportRequests(
      @Nullable @Name("filter") @Description("Which requests.") SupportRequestFilter filter,
      @DefaultValue("20") @Name("first") @Description("How many, at most 100.") int first,
      @Nullable @Name("after") @Description("The endCursor of the page before.") String after) {
    PageSize.check(first);
    var status = filter == null ? null : filter.status();
    return outreach
        .read(() -> client.listRequests(status, first, after))
        .map(OutreachQueries::page);
  }

  @Query("coverage")
  @Description("The share of settings that have had a completed visit in the academic year.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<Coverage> coverage(
      @Name("academicYear") @Description("The year in which it begins: 2026 is 2026/27.")
          int academicYear,
      @NonNull @Name("by") @Description("By what it is broken down.") CoverageGrouping by) {
    return outreach.read(() -> client.coverage(academicYear, by));
  }

  @Name("setting")
  @Description("The setting that asks.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<Setting> settingOfRequest(@Source SupportRequest of, Context context) {
    return settings.load(context, of.urn());
  }

  @Name("setting")
  @Description("The setting that is visited.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<Setting> settingOfVisit(@Source Visit of, Context context) {
    return settings.load(context, of.urn());
  }

  private static SupportRequestPage page(OutreachClient.RequestsPage found) {
    String cursor = found.endCursor();
    return new SupportRequestPage(
        found.totalCount(), found.nodes(), new PageInfo(cursor != null, cursor));
  }
}
