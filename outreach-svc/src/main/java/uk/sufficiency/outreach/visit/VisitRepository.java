package uk.sufficiency.outreach.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import uk.sufficiency.contracts.OutreachState;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.outreach.request.RequestVisits;
import uk.sufficiency.outreach.visit.model.Visit;

/** Reads and writes visits inside a use case's session. */
@ApplicationScoped
class VisitRepository implements RequestVisits {

  /**
   * The request of a visit, without loading the visit: its lock must be taken first.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND} where there is no visit
   */
  Uni<UUID> getRequestOf(Session session, UUID visitId) {
    return session
        .createSelectionQuery("select v.requestId from Visit v where v.id = ?1", UUID.class)
        .setParameter(1, visitId)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no visit " + visitId + ".")
                    .asException());
  }

  /** The visit; the caller must hold its request's lock and have found that it exists. */
  Uni<Visit> get(Session session, UUID id) {
    return session.find(VisitEntity.class, id).map(VisitEntity::toModel);
  }

  Uni<Void> add(Session session, Visit visit) {
    return session.persist(VisitEntity.of(visit));
  }

  /** Writes the change of a visit that this session has loaded. */
  Uni<Void> change(Session session, Visit visit) {
    return session
        .find(VisitEntity.class, visit.id())
        .invoke(entity -> entity.become(visit))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<OutreachState.Visit>> list(Session session, UUID requestId) {
    return session
        .createSelectionQuery(
            "from Visit v where v.requestId = ?1 order by v.on, v.id", VisitEntity.class)
        .setParameter(1, requestId)
        .getResultList()
        .map(found -> found.stream().map(VisitRepository::toState).toList());
  }

  private static OutreachState.Visit toState(VisitEntity visit) {
    return new OutreachState.Visit(
        visit.id.toString(),
        visit.on,
        OutreachState.VisitStatus.valueOf(visit.status.name()),
        visit.team.stream()
            .map(member -> OutreachState.Discipline.valueOf(member.discipline().name()))
            .toList());
  }
}
