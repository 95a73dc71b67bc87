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
import uk.sufficiency.registry.setting.SettingEntity;
import uk.sufficiency.registry.standing.Standings;

/**
 * Provisions within a transaction that changes them or their placements. The provision's row is the
 * lock of everything about its places: who holds it counts and changes them alone.
 */
@ApplicationScoped
public class Provisions {

  private static final String COUNT =
      "select commissioned, offered, occupied from places_on(:provision, :on, :today)";

  /**
   * Plain SQL, and before the entity is read: Hibernate's own lock modes lock an entity with an
   * eager collection by a second statement, after reading it, and so hand out a state that another
   * transaction has already replaced.
   */
  private static final String LOCK = "select id from provision where id = :id for update";

  /** Who comes with an old version is turned away without waiting for the lock. */
  private static final String LOCK_VERSION =
      "select id from provision where id = :id and version = :version for update";

  private final Outbox outbox;
  private final Standings standings;
  private final LondonClock clock;

  Provisions(Outbox outbox, Standings standings, LondonClock clock) {
    this.outbox = outbox;
    this.standings = standings;
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
        .chain(provision -> Uni.createFrom().failure(stale(expectedVersion, provision.version())));
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
    provision.countChange();
    return publish(session, provision);
  }

  /** Writes what is pending and puts the provision's state into the outbox. */
  Uni<ProvisionView> publish(Mutiny.Session session, ProvisionEntity provision) {
    return session
        .flush()
        .chain(() -> countPlaces(session, provision, clock.today()))
        .call(places -> append(session, provision, places))
        .chain(
            places ->
                standings
                    .get(session, provision.id())
                    .map(standing -> provision.view(places, standing)));
  }

  private Uni<Void> append(Mutiny.Session session, ProvisionEntity provision, PlaceCount places) {
    return session
        .find(SettingEntity.class, provision.urn())
        .chain(
            setting ->
                outbox.append(
                    session, Topics.PROVISION, provision.state(setting.findWardCode(), places)));
  }

  private static Throwable stale(long expected, long current) {
    return Problem.of(
            CommonError.STALE_VERSION,
            "The provision has changed since version " + expected + "; look at it again.")
        .with("currentVersion", current)
        .asException();
  }

  private static Throwable notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".").asException();
  }
}
