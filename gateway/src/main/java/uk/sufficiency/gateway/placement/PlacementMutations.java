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

/** The life of a placement, from the offer to the next step. */
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

  @Mutation("declinePlace")
  @Description("Records that the family turned an offer down; the place is free again.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> declinePlace(
      @NonNull @Name("input") @Description("The answer.") DeclinePlace input) {
    var refusal =
        new PlacementsClient.Refusal(input.declinedOn(), input.reason(), input.expectedVersion());
    return registry.change(() -> client.decline(input.placementId(), refusal));
  }

  @Mutation("withdrawOffer")
  @Description("Takes back an offer, or an acceptance before the pupil's first day.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> withdrawOffer(
      @NonNull @Name("input") @Description("The withdrawal.") WithdrawOffer input) {
    var withdrawal =
        new PlacementsClient.Withdrawal(
            input.withdrawnOn(), input.reason(), input.expectedVersion());
    return registry.change(() -> client.withdraw(input.placementId(), withdrawal));
  }

  @Mutation("startPlacement")
  @Description("Records the pupil's first day in the place.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> startPlacement(
      @NonNull @Name("input") @Description("The first day.") StartPlacement input) {
    var start = new PlacementsClient.Start(input.startedOn(), input.expectedVersion());
    return registry.change(() -> client.start(input.placementId(), start));
  }

  @Mutation("transferPlacement")
  @Description("Ends a placement and begins another one elsewhere the day after, in one go.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementTransfer> transferPlacement(
      @NonNull @Name("input") @Description("The transfer.") TransferPlacement input) {
    var transfer = PlacementsClient.Transfer.of(input);
    return registry.change(() -> client.transfer(input.placementId(), transfer));
  }

  @Mutation("endPlacement")
  @Description("Ends a placement on its last day, which may lie ahead; or withdraws an offer.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<PlacementChange> endPlacement(
      @NonNull @Name("input") @Description("The ending.") EndPlacement input) {
    var ending = new PlacementsClient.Ending(input.endsOn(), input.expectedVersion());
    return registry.change(() -> client.end(input.placementId(), ending));
  }

  @Mutation("planDestination")
  @Description("Writes down where a pupil goes next, so that the vacancy is known beforehand.")
  @RolesAllowed(Roles.PLACE_PLANNER)
  public @Nullable Uni<DestinationChange> planDestination(
      @NonNull @Name("input") @Description("The next step.") PlanDestination input) {
    var step =
        new PlacementsClient.Step(
            input.nextProvisionId(), input.next(), input.from(), input.status());
    return registry
        .change(() -> client.plan(input.placementId(), step))
        .map(DestinationChange::new);
  }
}
