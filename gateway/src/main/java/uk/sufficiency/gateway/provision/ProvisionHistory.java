package uk.sufficiency.gateway.provision;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** What provisions were: the steps of their lives, and what was commissioned when. */
@GraphQLApi
public class ProvisionHistory {

  private final ProvisionHistoryClient client;
  private final ServiceLine registry;

  ProvisionHistory(@RestClient ProvisionHistoryClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Name("transitions")
  @Description("The steps of its life, the oldest first, each with its day and reason.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public Uni<List<List<@NonNull ProvisionTransition>>> transitions(@Source List<Provision> of) {
    return Batches.fetch(of.stream().map(Provision::id).toList(), this::transitionsById)
        .map(ProvisionHistory::orNone);
  }

  @Name("commissioned")
  @Description("All that is commissioned there, by academic year and need, as it is believed now.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.EAH_COORDINATOR, Roles.ANALYST})
  public Uni<List<List<@NonNull CommissionedEntry>>> commissioned(@Source List<Provision> of) {
    return Batches.fetch(of.stream().map(Provision::id).toList(), this::commissionedById)
        .map(ProvisionHistory::orNone);
  }

  @Query("commissionedPlaces")
  @Description(
      "What was commissioned at a provision: as it stood on a day, and for audit as it was known at a moment.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public @Nullable Uni<List<@NonNull CommissionedEntry>> commissionedPlaces(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId,
      @Nullable @Name("on") @Description("The day; all academic years where absent.") LocalDate on,
      @Nullable
          @Name("knownAt")
          @Description("The moment at which it was believed; now where absent.")
          Instant knownAt) {
    String day = on == null ? null : on.toString();
    String moment = knownAt == null ? null : knownAt.toString();
    return registry
        .read(() -> client.commissioned(provisionId, day, moment))
        .map(ProvisionHistoryClient.Commissioned::commissioned);
  }

  private Uni<Map<String, List<ProvisionTransition>>> transitionsById(List<String> ids) {
    return registry
        .read(() -> client.transitions(new ProvisionHistoryClient.Named(ids)))
        .map(
            lives ->
                lives.provisions().stream()
                    .collect(
                        toMap(
                            ProvisionHistoryClient.Life::provisionId,
                            ProvisionHistoryClient.Life::transitions)));
  }

  private Uni<Map<String, List<CommissionedEntry>>> commissionedById(List<String> ids) {
    return registry
        .read(() -> client.allCommissioned(new ProvisionHistoryClient.Named(ids)))
        .map(
            all ->
                all.provisions().stream()
                    .collect(
                        toMap(
                            ProvisionHistoryClient.Commissioned::provisionId,
                            ProvisionHistoryClient.Commissioned::commissioned)));
  }

  private static <T> List<List<T>> orNone(List<List<T>> lists) {
    return lists.stream().map(list -> list == null ? List.<T>of() : list).toList();
  }
}
