package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.gateway.setting.Settings;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** Questions about provisions. */
@GraphQLApi
public class ProvisionQueries {

  private final Provisions provisions;
  private final Settings settings;

  ProvisionQueries(Provisions provisions, Settings settings) {
    this.provisions = provisions;
    this.settings = settings;
  }

  @Query("provision")
  @Description("One provision by its identifier; NOT_FOUND when there is none.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public @Nullable Uni<Provision> provision(
      @NonNull @Id @Name("id") @Description("The provision's identifier.") String id,
      @Nullable
          @Name("on")
          @Description("The day whose status and places are meant; today where absent.")
          LocalDate on,
      @Nullable
          @Name("knownAt")
          @Description(
              "For audit: the places as they were known at that moment, now where absent; for the planning roles only.")
          Instant knownAt) {
    return provisions.listById(List.of(id), on, knownAt).map(ProvisionQueries::getOnly);
  }

  @Name("provisions")
  @Description(
      "The setting's provisions, with today's places; also those that have gone to the setting that followed it.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public Uni<List<List<@NonNull Provision>>> provisionsOfSettings(@Source List<Setting> of) {
    return provisions.listBySetting(of.stream().map(Setting::urn).toList());
  }

  @Name("setting")
  @Description("The setting that has the provision.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public CompletionStage<Setting> settingOfProvision(@Source Provision of, Context context) {
    return settings.load(context, of.urn());
  }

  private static Provision getOnly(List<Provision> found) {
    Provision provision = found.getFirst();
    if (provision == null) {
      throw Problem.of(CommonError.NOT_FOUND, "There is no provision with this identifier")
          .asException();
    }
    return provision;
  }
}
