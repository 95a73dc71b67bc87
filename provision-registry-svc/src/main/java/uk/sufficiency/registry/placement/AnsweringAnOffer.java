package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.destination.Destinations;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementOutcome;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;

/**
 * What becomes of a place that is held: the family takes it up or turns it down, the council takes
 * it back, the child comes, the child leaves.
 */
@ApplicationScoped
class AnsweringAnOffer {

  private final PlacementChanges changes;
  private final PlacementRepository placements;
  private final Destinations destinations;
  private final LondonClock clock;

  AnsweringAnOffer(
      PlacementChanges changes,
      PlacementRepository placements,
      Destinations destinations,
      LondonClock clock) {
    this.changes = changes;
    this.placements = placements;
    this.destinations = destinations;
    this.clock = clock;
  }

  /** A planned step to this provision is taken with it. */
  Uni<Decided<PlacementOutcome>> accept(UUID id, LocalDate startsOn, long version) {
    return change(
        id,
        version,
        PlacementAction.ACCEPT,
        (placement, today) -> placement.accept(startsOn, today));
  }

  Uni<Decided<PlacementOutcome>> decline(
      UUID id, @Nullable LocalDate on, @Nullable String why, long version) {
    return change(
        id,
        version,
        PlacementAction.DECLINE,
        (placement, today) -> placement.decline(on == null ? today : on, why, today));
  }

  Uni<Decided<PlacementOutcome>> withdraw(
      UUID id, @Nullable LocalDate on, @Nullable String why, long version) {
    return change(
        id,
        version,
        PlacementAction.WITHDRAW,
        (placement, today) -> placement.withdraw(on == null ? today : on, why, today));
  }

  Uni<Decided<PlacementOutcome>> start(UUID id, LocalDate startedOn, long version) {
    return change(
        id,
        version,
        PlacementAction.START,
        (placement, today) -> placement.start(startedOn, today));
  }

  Uni<Decided<PlacementOutcome>> end(UUID id, LocalDate endsOn, long version) {
    return change(
        id, version, PlacementAction.END, (placement, today) -> placement.end(endsOn, today));
  }

  private Uni<Decided<PlacementOutcome>> change(
      UUID id,
      long version,
      PlacementAction action,
      BiFunction<Placement, LocalDate, PlacementOutcome> decide) {
    return changes.inTransaction(
        session ->
            changes
                .lockProvisionOf(session, id, version)
                .chain(
                    provision ->
                        placements
                            .get(session, id)
                            .chain(
                                placement ->
                                    record(
                                        session,
                                        provision,
                                        placement,
                                        action,
                                        decide.apply(placement, clock.today())))));
  }

  /** Every refusal tells where the pupil's placement stands, and so leaves an entry. */
  private Uni<Decided<PlacementOutcome>> record(
      Mutiny.Session session,
      ProvisionEntity provision,
      Placement placement,
      PlacementAction action,
      PlacementOutcome outcome) {
    if (outcome instanceof PlacementOutcome.Changed changed) {
      return changes
          .guarded(
              action,
              provision.id(),
              placement.pupil(),
              () -> store(session, provision, action, changed.placement()))
          .map(view -> new Decided<>(outcome, view));
    }
    return changes
        .refused(session, action, provision.id(), placement.pupil())
        .map(done -> new Decided<>(outcome, null));
  }

  private Uni<ProvisionView> store(
      Mutiny.Session session,
      ProvisionEntity provision,
      PlacementAction action,
      Placement changed) {
    Uni<Void> step =
        action == PlacementAction.ACCEPT
            ? destinations.reached(session, provision.id(), changed.pupil(), clock.today())
            : Uni.createFrom().voidItem();
    return placements
        .update(session, changed)
        .chain(() -> step)
        .chain(() -> changes.close(session, provision, action, changed));
  }
}
