package uk.sufficiency.gateway.setting;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/** Questions about settings. */
@GraphQLApi
public class SettingQueries {

  /** The most settings that one question may name. */
  static final int MOST = 200;

  private static final Pattern URN = Pattern.compile("\\d{5,8}");

  private final Settings settings;

  SettingQueries(Settings settings) {
    this.settings = settings;
  }

  @Query("setting")
  @Description(
      "One setting by its URN; NOT_FOUND when there is none. A setting's own user sees only its own.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public @Nullable Uni<Setting> setting(
      @NonNull @Id @Name("urn") @Description("The setting's URN.") String urn) {
    if (!URN.matcher(urn).matches()) {
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of("urn", "PATTERN", "a URN is five to eight digits"))
          .asException();
    }
    return settings.listByUrn(List.of(urn)).map(found -> getOnly(found, urn));
  }

  @Query("settings")
  @Description(
      "Several settings by their URNs, at most 200, in the order asked; null where there is none.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public Uni<List<Setting>> settings(
      @NonNull @Id @Name("urns") @Description("The URNs.") List<@NonNull String> urns) {
    if (urns.size() > MOST) {
      throw Problem.of(
              CommonError.VALIDATION,
              "At most %d settings at once, not %d".formatted(MOST, urns.size()))
          .asException();
    }
    return settings.listByUrn(urns);
  }

  @Name("history")
  @Description(
      "The setting with those before and after it, the oldest first, across academisation and merger.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public Uni<List<List<@NonNull SettingStage>>> historyOfSettings(@Source List<Setting> of) {
    return settings.listHistories(of.stream().map(Setting::urn).toList());
  }

  private static Setting getOnly(List<Setting> found, String urn) {
    Setting setting = found.getFirst();
    if (setting == null) {
      throw Problem.of(CommonError.NOT_FOUND, "There is no setting with the URN %s".formatted(urn))
          .asException();
    }
    return setting;
  }
}
