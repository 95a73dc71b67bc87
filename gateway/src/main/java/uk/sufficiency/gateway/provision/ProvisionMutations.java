package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.kit.identity.Roles;

/** Changes to the provision map. */
@GraphQLApi
public class ProvisionMutations {

  private final Provisions provisions;

  ProvisionMutations(Provisions provisions) {
    this.provisions = provisions;
  }

  @Mutation("registerProvision")
  @Description("Puts a provision on the provision map.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionChange> registerProvision(
      @NonNull @Name("input") @Description("The provision.") RegisterProvision input) {
    return provisions.register(input).map(ProvisionChange::new);
  }

  @Mutation("commissionPlaces")
  @Description(
      "Sets the commissioned places of a provision by academic year and need, with the money for each; what was stays in the history.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionChange> commissionPlaces(
      @NonNull @Name("input") @Description("The places.") CommissionPlaces input) {
    return provisions.commission(input).map(ProvisionChange::new);
  }

  @Mutation("updateProvision")
  @Description("Replaces what is said of a provision: name, needs, NC years, days, base.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionChange> updateProvision(
      @NonNull @Name("input") @Description("The provision as it is to be.") UpdateProvision input) {
    return provisions.update(input).map(ProvisionChange::new);
  }

  @Mutation("moveProvisionOn")
  @Description("Takes a provision the next step in its life, with the day and the reason.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionChange> moveProvisionOn(
      @NonNull @Name("input") @Description("The step.") MoveProvisionOn input) {
    return provisions.moveOn(input).map(ProvisionChange::new);
  }

  @Mutation("succeedSetting")
  @Description(
      "Moves the provisions of a setting to the one that followed it, for example when the school became an academy.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SettingSuccession> succeedSetting(
      @NonNull @Name("input") @Description("Who follows whom.") SucceedSetting input) {
    return provisions.succeed(input);
  }
}
