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
  @Description("Sets the commissioned places of a provision by academic year.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionChange> commissionPlaces(
      @NonNull @Name("input") @Description("The places.") CommissionPlaces input) {
    return provisions.commission(input).map(ProvisionChange::new);
  }
}
