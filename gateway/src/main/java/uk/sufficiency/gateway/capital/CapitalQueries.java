package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Questions about what is being built. */
@GraphQLApi
public class CapitalQueries {

  private static final CapitalSchemeFilter ALL = new CapitalSchemeFilter(null, null, null, null);

  private final CapitalClient client;
  private final ServiceLine registry;

  CapitalQueries(@RestClient CapitalClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Query("capitalSchemes")
  @Description("Capital schemes, at most 1,000.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull CapitalScheme>> capitalSchemes(
      @Nullable @Name("filter") @Description("Which schemes; all where absent.")
          CapitalSchemeFilter filter) {
    var asked = filter == null ? ALL : filter;
    return registry.read(() -> client.find(asked)).map(CapitalClient.Schemes::schemes);
  }

  @Query("capitalWaves")
  @Description("The three waves of inclusion bases with their schedule, schemes and places.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull CapitalWave>> capitalWaves() {
    return registry.read(client::waves).map(CapitalClient.Schedule::waves);
  }
}
