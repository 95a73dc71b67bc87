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

  Uni<Void> update(Mutiny.Session session, Placement placement) {
    return session
        .find(PlacementEntity.class, placement.id())
        .invoke(stored -> stored.update(placement))
        .replaceWithVoid();
  }
}
