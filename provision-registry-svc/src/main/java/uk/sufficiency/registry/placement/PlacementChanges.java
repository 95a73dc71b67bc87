package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.PlaceLedger;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** What every change of a placement has in common: locks, the event, and the audit entry. */
@ApplicationScoped
class PlacementChanges {

  /** Whoever PostgreSQL picks out of a deadlock has changed nothing and may simply try again. */
  private static final int DEADLOCK_RETRIES = 3;

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final PlacementRepository placements;
  private final PupilAudit audit;
  private final LondonClock clock;

  PlacementChanges(
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

  /** One transaction; where the database refuses it in the end, that leaves an entry, too. */
  <T> Uni<T> inTransaction(Function<Mutiny.Session, Uni<T>> work) {
    return sessions
        .withTransaction(work)
        .onFailure(PlacementConstraints::isDeadlock)
        .retry()
        .atMost(DEADLOCK_RETRIES)
        .onFailure(RefusedInTheEnd.class)
        .call(
            failure ->
                failure instanceof RefusedInTheEnd asked
                    ? sessions.withTransaction(
                        session ->
                            audit.asked(
                                session,
                                asked.action().refused(),
                                asked.provision(),
                                asked.pupil()))
                    : Uni.createFrom().voidItem());
  }

  /** Does what the database may refuse. */
  <T> Uni<T> guarded(
      PlacementAction action, UUID provision, PupilRef pupil, Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> work.get())
        .onFailure(PlacementConstraints::isRefusal)
        .transform(cause -> new RefusedInTheEnd(action, provision, pupil, cause));
  }

  /** Publishes what a change has made of a locked provision, and audits the change. */
  Uni<ProvisionView> close(
      Mutiny.Session session,
      ProvisionEntity provision,
      PlacementAction action,
      Placement changed) {
    return provisions
        .publishChange(session, provision)
        .call(() -> audit.changed(session, action.done(), changed));
  }

  Uni<Void> refused(
      Mutiny.Session session, PlacementAction action, UUID provision, PupilRef pupil) {
    return audit.asked(session, action.refused(), provision, pupil);
  }

  /** The provision of a placement, locked, before the placement itself is read. */
  Uni<ProvisionEntity> lockProvisionOf(Mutiny.Session session, UUID placement, long version) {
    return placements
        .getProvisionOf(session, placement)
        .chain(provision -> provisions.getLocked(session, provision, version));
  }

  PlaceLedger ledger(ProvisionEntity provision, PlaceCount places) {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    needs.addAll(provision.needs());
    return new PlaceLedger(provision.status(), places, needs, provision.years(), clock.today());
  }
}
