package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.LifeOutcome.Moved;

/** The dated steps of a provision's life, within a transaction that holds the provision's lock. */
@ApplicationScoped
class TransitionStore {

  private static final String LATEST =
      """
      select effective_on from provision_transition
       where provision_id = :provision order by seq desc limit 1
      """;
  private static final String ADD =
      """
      insert into provision_transition
             (provision_id, from_status, to_status, effective_on, reason, recorded_by)
      values (:provision, :from, :to, :on, :reason, :by)
      """;
  private static final String ADD_FIRST =
      """
      insert into provision_transition
             (provision_id, from_status, to_status, effective_on, reason, recorded_by)
      values (:provision, null, :to,
              coalesce(cast(:since as date), first_known_on(:provision, :today)), :reason, :by)
      """;

  private final Caller caller;
  private final LondonClock clock;

  TransitionStore(Caller caller, LondonClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** The day of the latest step; empty where none was ever written down. */
  Uni<Optional<LocalDate>> findLatestDay(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(LATEST, LocalDate.class)
        .setParameter("provision", provision)
        .getSingleResultOrNull()
        .map(Optional::ofNullable);
  }

  Uni<Void> add(Mutiny.Session session, UUID provision, Moved moved, String reason) {
    return session
        .createNativeQuery(ADD)
        .setParameter("provision", provision)
        .setParameter("from", moved.from().name())
        .setParameter("to", moved.to().name())
        .setParameter("on", moved.on())
        .setParameter("reason", reason)
        .setParameter("by", caller.subject())
        .executeUpdate()
        .replaceWithVoid();
  }

  /**
   * The first step of a provision that has just been entered with its places.
   *
   * @param since from when it has had that status; worked out from its places where absent
   */
  Uni<Void> addFirst(
      Mutiny.Session session,
      UUID provision,
      ProvisionStatus status,
      @Nullable LocalDate since,
      String reason) {
    return session
        .createNativeQuery(ADD_FIRST)
        .setParameter("provision", provision)
        .setParameter("to", status.name())
        .setParameter("since", since)
        .setParameter("today", clock.today())
        .setParameter("reason", reason)
        .setParameter("by", caller.subject())
        .executeUpdate()
        .replaceWithVoid();
  }
}
