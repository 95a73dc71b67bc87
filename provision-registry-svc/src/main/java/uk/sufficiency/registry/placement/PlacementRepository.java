package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementStatus;

/** Placements within a transaction. Their provision's lock is what keeps them from changing. */
@ApplicationScoped
class PlacementRepository {

  private static final String OPEN_BY_PUPIL =
      "from Placement where pupilRef = :pupil and status <> :ended";
  private static final String BY_PROVISION =
      "from Placement where provisionId = :provision order by status, startsOn, holdUntil, id";

  private static final String UPDATE =
      """
      update Placement
         set version = :version, status = :status, holdUntil = :holdUntil,
             startsOn = :startsOn, endsOn = :endsOn
       where id = :id and version = :before
      """;

  /** The one placement of a pupil that has not ended, wherever it is. */
  Uni<@Nullable Placement> findOpen(Mutiny.Session session, PupilRef pupil) {
    return session
        .createSelectionQuery(OPEN_BY_PUPIL, PlacementEntity.class)
        .setParameter("pupil", pupil.value())
        .setParameter("ended", PlacementStatus.ENDED)
        .getSingleResultOrNull()
        .map(found -> found == null ? null : found.toModel());
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
    return session.persist(PlacementEntity.of(placement));
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
        .setParameter("holdUntil", placement.holdUntil())
        .setParameter("startsOn", placement.startsOn())
        .setParameter("endsOn", placement.endsOn())
        .executeUpdate()
        .onItem()
        .transformToUni(
            updated ->
                updated == 1
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(new ChangedMeanwhile()));
  }
}
