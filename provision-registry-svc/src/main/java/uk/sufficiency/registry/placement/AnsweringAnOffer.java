package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.AcceptOutcome;
import uk.sufficiency.registry.placement.model.EndOutcome;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;

/** A family takes up the place that is held for their child, or the child leaves it. */
@ApplicationScoped
class AnsweringAnOffer {

  private record Locked(ProvisionEntity provision, Placement placement) {}

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final PlacementRepository placements;
  private final PupilAudit audit;
  private final LondonClock clock;

  AnsweringAnOffer(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      PlacementRepository placements,
      PupilAudit audit,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.placements = placements;
    this.audit = audit;
    this.clock = clock;
  }

  Uni<Decided<AcceptOutcome>> accept(UUID id, LocalDate startsOn, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            lock(session, id, expectedVersion)
                .chain(
                    locked -> {
                      AcceptOutcome outcome = locked.placement().accept(startsOn, clock.today());
                      return outcome instanceof AcceptOutcome.Accepted accepted
                          ? change(session, locked, accepted.placement(), "PLACE_ACCEPTED")
                              .map(view -> new Decided<>(outcome, view))
                          : refused(session, locked, outcome, "PLACE_ACCEPTANCE_REFUSED");
                    }));
  }

  Uni<Decided<EndOutcome>> end(UUID id, LocalDate endsOn, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            lock(session, id, expectedVersion)
                .chain(
                    locked -> {
                      EndOutcome outcome = locked.placement().end(endsOn, clock.today());
                      return outcome instanceof EndOutcome.Ended ended
                          ? change(session, locked, ended.placement(), "PLACEMENT_ENDED")
                              .map(view -> new Decided<>(outcome, view))
                          : refused(session, locked, outcome, "PLACEMENT_END_REFUSED");
                    }));
  }

  private Uni<Locked> lock(Mutiny.Session session, UUID id, long expectedVersion) {
    return placements
        .getProvisionOf(session, id)
        .chain(provision -> provisions.getLocked(session, provision, expectedVersion))
        .chain(
            provision ->
                placements.get(session, id).map(placement -> new Locked(provision, placement)));
  }

  private Uni<ProvisionView> change(
      Mutiny.Session session, Locked locked, Placement changed, String action) {
    return placements
        .update(session, changed)
        .chain(() -> provisions.publishChange(session, locked.provision()))
        .call(() -> audit.changed(session, action, changed));
  }

  /** Every refusal tells where the pupil's placement stands, and so leaves an entry. */
  private <O> Uni<Decided<O>> refused(
      Mutiny.Session session, Locked locked, O outcome, String action) {
    return audit
        .changed(session, action, locked.placement())
        .map(done -> new Decided<>(outcome, null));
  }
}
