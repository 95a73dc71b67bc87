package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.destination.Destinations;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.TransferOutcome;
import uk.sufficiency.registry.placement.model.TransferOutcome.Moved;
import uk.sufficiency.registry.placement.model.TransferPlacement;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.waiting.WaitingLists;

/** A pupil goes on from one provision to another: one transaction under the locks of both. */
@ApplicationScoped
class TransferringAPupil {

  /** What the caller saw of the two provisions. */
  record Versions(long from, long to) {}

  /**
   * What was decided.
   *
   * @param provision the one that the pupil goes to; absent where nothing was changed
   * @param former the one that the pupil leaves
   */
  record Transferred(
      TransferOutcome outcome, @Nullable ProvisionView provision, @Nullable ProvisionView former) {}

  private record Both(ProvisionEntity from, ProvisionEntity to) {}

  private final PlacementChanges changes;
  private final Provisions provisions;
  private final PlacementRepository placements;
  private final WaitingLists waiting;
  private final Destinations destinations;
  private final LondonClock clock;

  TransferringAPupil(
      PlacementChanges changes,
      Provisions provisions,
      PlacementRepository placements,
      WaitingLists waiting,
      Destinations destinations,
      LondonClock clock) {
    this.changes = changes;
    this.provisions = provisions;
    this.placements = placements;
    this.waiting = waiting;
    this.destinations = destinations;
    this.clock = clock;
  }

  Uni<Transferred> transfer(TransferPlacement transfer, Versions versions) {
    return changes.inTransaction(
        session ->
            placements
                .getProvisionOf(session, transfer.placement())
                .chain(from -> lockBoth(session, from, transfer.to(), versions))
                .chain(both -> decide(session, transfer, both)));
  }

  /** In the order of ids, so that two transfers the other way round never wait in a circle. */
  private Uni<Both> lockBoth(Mutiny.Session session, UUID from, UUID to, Versions versions) {
    if (from.equals(to)) {
      return Uni.createFrom().failure(PlacementProblems.sameProvision());
    }
    return from.toString().compareTo(to.toString()) < 0
        ? provisions
            .getLocked(session, from, versions.from())
            .chain(
                first ->
                    provisions
                        .getLocked(session, to, versions.to())
                        .map(second -> new Both(first, second)))
        : provisions
            .getLocked(session, to, versions.to())
            .chain(
                first ->
                    provisions
                        .getLocked(session, from, versions.from())
                        .map(second -> new Both(second, first)));
  }

  private Uni<Transferred> decide(Mutiny.Session session, TransferPlacement transfer, Both both) {
    return placements
        .get(session, transfer.placement())
        .chain(
            former ->
                placements
                    .countTightest(session, transfer.to(), transfer.startsOn(), clock.today())
                    .map(
                        places ->
                            changes
                                .ledger(both.to(), places)
                                .take(transfer, former, UUID.randomUUID()))
                    .chain(outcome -> record(session, former, both, outcome)));
  }

  private Uni<Transferred> record(
      Mutiny.Session session, Placement former, Both both, TransferOutcome outcome) {
    if (outcome instanceof Moved moved) {
      return changes.guarded(
          PlacementAction.TRANSFER,
          both.from().id(),
          former.pupil(),
          () -> move(session, both, moved));
    }
    return changes
        .refused(session, PlacementAction.TRANSFER, both.from().id(), former.pupil())
        .map(done -> new Transferred(outcome, null, null));
  }

  private Uni<Transferred> move(Mutiny.Session session, Both both, Moved moved) {
    Placement next = moved.next();
    return placements
        .update(session, moved.former())
        .chain(() -> placements.add(session, next))
        .chain(
            () -> waiting.takeOff(session, both.to().id(), next.pupil(), next.id(), clock.today()))
        .chain(() -> destinations.left(session, moved.former().id(), clock.today()))
        .chain(() -> changes.close(session, both.from(), PlacementAction.TRANSFER, moved.former()))
        .chain(
            former ->
                changes
                    .close(session, both.to(), PlacementAction.TRANSFER, next)
                    .map(provision -> new Transferred(moved, provision, former)));
  }
}
