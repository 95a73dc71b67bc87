package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import uk.sufficiency.gateway.outreach.OutreachLists.Key;
import uk.sufficiency.gateway.outreach.OutreachLists.Kind;
import uk.sufficiency.gateway.outreach.OutreachLists.Part;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.PageSize;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.kit.identity.Roles;

/** What Experts at Hand know about settings, one call for all settings and fields of a level. */
@GraphQLApi
public class OutreachOfSettings {

  private static final SettingSupportRequests NO_REQUESTS =
      new SettingSupportRequests(0, List.of());
  private static final SettingVisits NO_VISITS = new SettingVisits(0, List.of());

  private final OutreachLists lists;
  private final Batches batches;

  OutreachOfSettings(OutreachLists lists, Batches batches) {
    this.lists = lists;
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
    return list(context, new Key(new Kind(Part.SUPPORT_REQUESTS, first), setting.urn()))
        .thenApply(found -> found == null ? NO_REQUESTS : (SettingSupportRequests) found);
  }

  @Name("visits")
  @Description("The setting's visits, the newest first.")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<SettingVisits> visits(
      @Source Setting setting,
      @DefaultValue("10") @Name("first") @Description("How many, at most 100.") int first,
      Context context) {
    PageSize.check(first);
    return list(context, new Key(new Kind(Part.VISITS, first), setting.urn()))
        .thenApply(found -> found == null ? NO_VISITS : (SettingVisits) found);
  }

  private CompletionStage<Object> list(Context context, Key key) {
    return batches.load(context, "Outreach.lists", key, lists::find);
  }
}
