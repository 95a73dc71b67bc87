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

/** Offering, accepting and ending a place. */
@GraphQLApi
public class PlacementMutations {

  private final PlacementsClient client;
  private final ServiceLine registry;

  PlacementMutations(@RestClient PlacementsClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("offerPlace")
  @Description("Holds a place for a pupil until the offer is answered or runs out.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> offerPlace(
      @NonNull @Name("input") @Description("The offer.") OfferPlace input) {
    var offer = input.withChecked(new PupilRef(input.pupilRef()));
    return registry.change(() -> client.offer(offer));
  }

  @Mutation("acceptPlace")
  @Description("Records that an offer was accepted, and from when the pupil has the place.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> acceptPlace(
      @NonNull @Name("input") @Description("The acceptance.") AcceptPlace input) {
    var acceptance = new PlacementsClient.Acceptance(input.startsOn(), input.expectedVersion());
    return registry.change(() -> client.accept(input.placementId(), acceptance));
  }

  @Mutation("endPlacement")
  @Description("Ends a placement, or an offer that was not taken up.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> endPlacement(
      @NonNull @Name("input") @Description("The ending.") EndPlacement input) {
    var ending = new PlacementsClient.Ending(input.endsOn(), input.expectedVersion());
    return registry.change(() -> client.end(input.placementId(), ending));
  }
}
