package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
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
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.kit.identity.Roles;

/** Questions about who holds, awaits and leaves the places of a provision. */
@GraphQLApi
public class PlacementQueries {

  private final PlacesClient client;
  private final ServiceLine registry;

  PlacementQueries(@RestClient PlacesClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Query("placements")
  @Description(
      "Who holds, was offered or held the places of a provision; every reading is audited.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<List<@NonNull Placement>> placements(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId) {
    return registry
        .read(() -> client.placements(provisionId))
        .map(PlacesClient.Placements::placements);
  }

  @Query("waitingList")
  @Description("Who waits for a place at a provision, first come first; every reading is audited.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<List<@NonNull WaitingListEntry>> waitingList(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId,
      @Nullable @Name("need") @Description("For this need only.") Need need) {
    return registry
        .read(() -> client.waitingList(provisionId, need))
        .map(PlacesClient.WaitingList::entries);
  }

  @Query("destinations")
  @Description("Where the pupils of a provision go next; every reading is audited.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<List<@NonNull Destination>> destinations(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId) {
    return registry
        .read(() -> client.destinations(provisionId))
        .map(PlacesClient.Destinations::destinations);
  }

  @Query("provisionOutlook")
  @Description("The places of a provision on a day to come, with planned leavers and joiners.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<ProvisionOutlook> provisionOutlook(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId,
      @Nullable @Name("on") @Description("The day; today where it is left out.") LocalDate on) {
    String day = on == null ? null : on.toString();
    return registry.read(() -> client.outlook(provisionId, day));
  }
}
