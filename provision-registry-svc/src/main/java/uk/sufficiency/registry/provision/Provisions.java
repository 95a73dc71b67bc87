package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.outbox.Outbox;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * Provisions within a transaction that changes them or their placements. The provision's row is the
 * lock of everything about its places: who holds it counts and changes them alone.
 */
@ApplicationScoped
public class Provisions {

  private static final String COUNT =
      "select commissioned, offered, occupied from places_on(:provision, :on, :today)";

  /**
   * Plain SQL, and before the entity is read: Hibernate's own lock modes may lock by a second
   * statement, after reading, and so hand out a state that another transaction has already
   * replaced.
   */
  private static final String LOCK = "select id from provision where id = :id for update";

  /** Who comes with an old version is turned away without waiting for the lock. */
  private static final String LOCK_VERSION =
      "select id from provision where id = :id and version = :version for update";

  private static final String STATE = "select cast(provision_state(:provision, :today) as text)";

  private final Outbox outbox;
  private final ProvisionStates states;
  private final LondonClock clock;

  Provisions(Outbox outbox, ProvisionStates states, LondonClock clock) {
    this.outbox = outbox;
    this.states = states;
    this.clock = clock;
  }

  /**
   * The provision, locked until the transaction ends.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}; or {@code STALE_VERSION}
   *     when somebody has changed the provision since the caller looked at it
   */
  public Uni<ProvisionEntity> getLocked(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .createNativeQuery(LOCK_VERSION, UUID.class)
        .setParameter("id", id)
        .setParameter("version", expectedVersion)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .switchTo(() -> explainAbsence(session, id, expectedVersion))
        .chain(locked -> session.find(ProvisionEntity.class, locked));
  }

  /**
   * The provision, locked until the transaction ends, whatever its version.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}
   */
  public Uni<ProvisionEntity> getLocked(Mutiny.Session session, UUID id) {
    return session
        .createNativeQuery(LOCK, UUID.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id))
        .chain(locked -> session.find(ProvisionEntity.class, locked));
  }

  private static Uni<UUID> explainAbsence(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .find(ProvisionEntity.class, id)
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id))
        .chain(provision -> Uni.createFrom().failure(stale(expectedVersion, provision)));
  }

  /** The places of a provision on a day, as the transaction sees them. */
  public Uni<PlaceCount> countPlaces(
      Mutiny.Session session, ProvisionEntity provision, LocalDate on) {
    return session
        .createNativeQuery(COUNT, Object[].class)
        .setParameter("provision", provision.id())
        .setParameter("on", on)
        .setParameter("today", clock.today())
        .getSingleResult()
        .map(
            counted ->
                new PlaceCount((Integer) counted[0], (Integer) counted[1], (Integer) counted[2]));
  }

  /**
   * Closes a change of a locked provision or its placements: a new version, and the whole state in
   * the outbox.
   */
  public Uni<ProvisionView> publishChange(Mutiny.Session session, ProvisionEntity provision) {
    return publishChange(session, provision, LastChange.OTHER);
  }

  /** The same, with what has changed: whoever comes with an older version is told. */
  public Uni<ProvisionView> publishChange(
      Mutiny.Session session, ProvisionEntity provision, LastChange change) {
    provision.countChange(change);
    return publish(session, provision);
  }

  /** Writes what is pending and puts the provision's state into the outbox. */
  Uni<ProvisionView> publish(Mutiny.Session session, ProvisionEntity provision) {
    return session
        .flush()
        .chain(() -> countPlaces(session, provision, clock.today()))
        .call(() -> append(session, provision))
        .map(provision::view);
  }

  private Uni<Void> append(Mutiny.Session session, ProvisionEntity provision) {
    return session
        .createNativeQuery(STATE, String.class)
        .setParameter("provision", provision.id())
        .setParameter("today", clock.today())
        .getSingleResult()
        .chain(state -> outbox.append(session, Topics.PROVISION, states.read(state)));
  }

  private static Throwable stale(long expected, ProvisionEntity now) {
    return Problem.of(
            CommonError.STALE_VERSION,
            "The provision has changed since version %d: at version %d, which is %s, %s. Look at it again."
                .formatted(expected, now.version(), now.status(), now.lastChange().words()))
        .with("currentVersion", now.version())
        .with("currentStatus", now.status())
        .with("lastChange", now.lastChange())
        .asException();
  }

  private static Throwable notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".").asException();
  }
}
