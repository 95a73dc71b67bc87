package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.provision.ProvisionEntity;

/** An officer looks at who holds the places; that they looked is written down first. */
@ApplicationScoped
class ReadingPlacements {

  private final Mutiny.SessionFactory sessions;
  private final PlacementRepository placements;
  private final PupilAudit audit;

  ReadingPlacements(
      Mutiny.SessionFactory sessions, PlacementRepository placements, PupilAudit audit) {
    this.sessions = sessions;
    this.placements = placements;
    this.audit = audit;
  }

  /** No answer leaves without its audit entry: both are one transaction. */
  Uni<List<Placement>> list(UUID provision) {
    return sessions.withTransaction(
        session ->
            session
                .find(ProvisionEntity.class, provision)
                .onItem()
                .ifNull()
                .failWith(() -> notFound(provision))
                .chain(() -> placements.listByProvision(session, provision))
                .call(all -> audit.read(session, provision, all)));
  }

  private static Throwable notFound(UUID provision) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + provision + ".")
        .asException();
  }
}
