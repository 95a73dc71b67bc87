package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementStatus;
import uk.sufficiency.registry.placement.model.PresentPlaces;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** Placements within a transaction. Their provision's lock is what keeps them from changing. */
@ApplicationScoped
class PlacementRepository {

  private static final String PRESENT =
      """
      from Placement
       where pupilRef = :pupil and status in :holding and (endsOn is null or endsOn >= :today)
       order by heldFrom
      """;
  private static final Set<PlacementStatus> HOLDING =
      EnumSet.of(
          PlacementStatus.OFFERED,
          PlacementStatus.ACCEPTED,
          PlacementStatus.STARTED,
          PlacementStatus.ENDED);

  /** Two officers who place one pupil wait for each other here, and not in a circle. */
  private static final String LOCK_PUPIL =
      "select cast(pg_advisory_xact_lock(hashtextextended(:pupil, 0)) as text)";

  private static final String TIGHTEST =
      """
      select commissioned, offered, occupied
        from tightest_places(:provision, :from, cast(null as date), :today)
      """;
  private static final String BY_PROVISION =
      "from Placement where provisionId = :provision order by status, startsOn, holdUntil, id";

  private static final String UPDATE =
      """
      update Placement
         set version = :version, status = :status, heldFrom = :heldFrom,
             answeredOn = :answeredOn, startsOn = :startsOn, endsOn = :endsOn, reason = :reason
       where id = :id and version = :before
      """;

  /** Where a pupil holds a place today or later; nobody else places the pupil meanwhile. */
  Uni<PresentPlaces> lockPresent(Mutiny.Session session, PupilRef pupil, LocalDate today) {
    return session
        .createNativeQuery(LOCK_PUPIL, String.class)
        .setParameter("pupil", pupil.value())
        .getSingleResultOrNull()
        .chain(
            () ->
                session
                    .createSelectionQuery(PRESENT, PlacementEntity.class)
                    .setParameter("pupil", pupil.value())
                    .setParameter("holding", HOLDING)
                    .setParameter("today", today)
                    .getResultList())
        .map(all -> all.stream().map(PlacementEntity::toModel).toList())
        .map(all -> new PresentPlaces(all, today));
  }

  /** The places of a provision on the tightest day of the academic year from a day. */
  Uni<PlaceCount> countTightest(
      Mutiny.Session session, UUID provision, LocalDate from, LocalDate today) {
    return session
        .createNativeQuery(TIGHTEST, Object[].class)
        .setParameter("provision", provision)
        .setParameter("from", from)
        .setParameter("today", today)
        .getSingleResult()
        .map(row -> new PlaceCount((Integer) row[0], (Integer) row[1], (Integer) row[2]));
  }

  Uni<List<Placement>> listByProvision(Mutiny.Session session, UUID provision) {
    return session
        .createSelectionQuery(BY_PROVISION, PlacementEntity.class)
        .setParameter("provision", provision)
        .getResultList()
        .map(all -> all.stream().map(PlacementEntity::toModel).toList());
  }

  /** The provision that a placement is at, without loading the placement before it is locked. */
  Uni<UUID> getProvisionOf(Mutiny.Session session, UUID placement) {
    return session
        .createSelectionQuery("select provisionId from Placement where id = :id", UUID.class)
        .setParameter("id", placement)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no placement " + placement + ".")
                    .asException());
  }

  Uni<Placement> get(Mutiny.Session session, UUID placement) {
    return session.find(PlacementEntity.class, placement).map(PlacementEntity::toModel);
  }

  Uni<Void> add(Mutiny.Session session, Placement placement) {
    return session.persist(PlacementEntity.of(placement)).chain(session::flush);
  }

  /**
   * Writes what a decision has made of a placement. A lapsed offer is ended without the lock of its
   * provision, so the version that was decided on has the last word.
   *
   * @throws ChangedMeanwhile where the stored placement is another one by now
   */
  Uni<Void> update(Mutiny.Session session, Placement placement) {
    return session
        .createMutationQuery(UPDATE)
        .setParameter("id", placement.id())
        .setParameter("before", placement.version() - 1)
        .setParameter("version", placement.version())
        .setParameter("status", placement.status())
        .setParameter("heldFrom", placement.dates().heldFrom())
        .setParameter("answeredOn", placement.dates().answeredOn())
        .setParameter("startsOn", placement.dates().startsOn())
        .setParameter("endsOn", placement.dates().endsOn())
        .setParameter("reason", placement.reason())
        .executeUpdate()
        .onItem()
        .transformToUni(
            updated ->
                updated == 1
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(new ChangedMeanwhile()));
  }
}
