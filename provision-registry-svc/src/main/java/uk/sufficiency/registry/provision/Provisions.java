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
import uk.sufficiency.registry.standing.Standings;

/**
 * Provisions within a transaction that changes them or their placements. The provision's row is the
 * lock of everything about its places: who holds it counts and changes them alone.
 */
@ApplicationScoped
public class Provisions {

  private static final String COUNT =
      "select commissioned, offered, occupied from places_on(:provision, :on, :today)";

  private static final String HELD_FROM =
      """
      select max(c.commissioned), max(c.offered), max(c.occupied)
        from (select cast(:from as date) as on_day
               union
              select p.held_from from placement p
               where p.provision_id = :provision and p.held_from > :from) d
       cross join lateral places_on(:provision, d.on_day, :today) c
      """;

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
  private final Standings standings;
  private final LondonClock clock;

  Provisions(Outbox outbox, ProvisionStates states, Standings standings, LondonClock clock) {
    this.outbox = outbox;
    this.states = states;
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

  private Uni<UUID> explainAbsence(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .find(ProvisionEntity.class, id)
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id))
        .chain(
            provision ->
                countPlaces(session, provision, clock.today())
                    .chain(
                        places ->
                            Uni.createFrom().failure(stale(expectedVersion, provision, places))));
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
   * The most places that are offered and occupied on any day from one on: whoever has accepted a
   * place for later holds it, too.
   */
  Uni<PlaceCount> countHeldFrom(Mutiny.Session session, ProvisionEntity provision, LocalDate from) {
    return session
        .createNativeQuery(HELD_FROM, Object[].class)
        .setParameter("provision", provision.id())
        .setParameter("from", from)
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
        .chain(
            places ->
                standings
                    .get(session, provision.id())
                    .map(standing -> provision.view(places, standing)));
  }

  private Uni<Void> append(Mutiny.Session session, ProvisionEntity provision) {
    return session
        .createNativeQuery(STATE, String.class)
        .setParameter("provision", provision.id())
        .setParameter("today", clock.today())
        .getSingleResult()
        .chain(state -> outbox.append(session, Topics.PROVISION, states.read(state)));
  }

  /** Tells how it stands now, so that the caller sees what has changed. */
  private static Throwable stale(long expected, ProvisionEntity now, PlaceCount places) {
    return Problem.of(
            CommonError.STALE_VERSION,
            "The provision has changed since version %d: at version %d %s; it is %s now, with %d places commissioned, %d offered, %d occupied. Look at it again."
                .formatted(
                    expected,
                    now.version(),
                    now.lastChange().words(),
                    now.status(),
                    places.commissioned(),
                    places.offered(),
                    places.occupied()))
        .with("currentVersion", now.version())
        .with("currentStatus", now.status())
        .with("lastChange", now.lastChange())
        .with("places", ProvisionView.Places.of(places))
        .asException();
  }

  private static Throwable notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".").asException();
  }
}
