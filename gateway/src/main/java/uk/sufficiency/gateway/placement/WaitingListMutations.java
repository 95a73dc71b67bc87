package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.pupil.PupilRef;

/** Joining and leaving a waiting list. */
@GraphQLApi
public class WaitingListMutations {

  private final PlacesClient client;
  private final ServiceLine registry;

  WaitingListMutations(@RestClient PlacesClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("joinWaitingList")
  @Description("Puts a pupil on the waiting list of a provision, once.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<WaitingListChange> joinWaitingList(
      @NonNull @Name("input") @Description("The pupil.") JoinWaitingList input) {
    var pupil = new PupilRef(input.pupilRef());
    var join = new PlacesClient.Join(pupil.value(), input.need(), input.ncYear(), input.joinedOn());
    return registry
        .change(() -> client.join(input.provisionId(), join))
        .map(WaitingListChange::new);
  }

  @Mutation("leaveWaitingList")
  @Description("Takes a pupil off a waiting list; an offer does so by itself.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<WaitingListChange> leaveWaitingList(
      @NonNull @Name("input") @Description("The entry.") LeaveWaitingList input) {
    var leave = new PlacesClient.Leave(input.reason());
    return registry
        .change(() -> client.leave(input.provisionId(), input.entryId(), leave))
        .map(WaitingListChange::new);
  }
}
