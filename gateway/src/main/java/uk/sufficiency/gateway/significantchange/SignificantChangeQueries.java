package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Questions about opening, closing and resizing provision. */
@GraphQLApi
public class SignificantChangeQueries {

  private final SignificantChangesClient client;
  private final ServiceLine registry;

  SignificantChangeQueries(@RestClient SignificantChangesClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Query("significantChanges")
  @Description("The changes that were proposed for a provision, the latest first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull SignificantChange>> significantChanges(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId) {
    return registry
        .read(() -> client.list(provisionId))
        .map(SignificantChangesClient.Changes::changes);
  }

  @Query("assessSignificantChange")
  @Description("Whether a change would need DfE's or the council's process; nothing is stored.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<ChangeAssessment> assessSignificantChange(
      @NonNull @Name("input") @Description("The change.") AssessSignificantChange input) {
    return registry.read(() -> client.assess(input));
  }
}
