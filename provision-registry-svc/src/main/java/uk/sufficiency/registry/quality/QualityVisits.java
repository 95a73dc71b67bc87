package uk.sufficiency.registry.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.provision.LastChange;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.quality.model.QualityVisit;
import uk.sufficiency.registry.standing.QualityVisitView;

/** Quality visits within a transaction. Their provision's lock is what keeps them from changing. */
@ApplicationScoped
class QualityVisits {

  /** A visit whose actions may be changed, and its provision. */
  record Held(ProvisionEntity provision, QualityVisitEntity visit) {}

  private static final String PROVISION_OF = "select provisionId from QualityVisit where id = :id";
  private static final String DOCUMENT =
      "select cast(document as text) from quality_visit_document where id = :id";

  private final Provisions provisions;
  private final JsonDocuments documents;

  QualityVisits(Provisions provisions, JsonDocuments documents) {
    this.provisions = provisions;
    this.documents = documents;
  }

  /**
   * The visit, its provision locked until the transaction ends.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}; or {@code STALE_VERSION}
   *     when somebody has changed the visit since the caller looked at it
   */
  Uni<Held> getLocked(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .createSelectionQuery(PROVISION_OF, UUID.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> QualityProblems.noVisit(id))
        .chain(provision -> provisions.getLocked(session, provision))
        .chain(
            provision ->
                session
                    .find(QualityVisitEntity.class, id)
                    .invoke(found -> QualityProblems.requireVersion(found, expectedVersion))
                    .map(found -> new Held(provision, found)));
  }

  Uni<Void> add(Mutiny.Session session, UUID id, UUID provision, QualityVisit visit) {
    Object[] actions =
        IntStream.range(0, visit.actions().size())
            .mapToObj(
                i -> QualityActionEntity.create(UUID.randomUUID(), id, i, visit.actions().get(i)))
            .toArray();
    return session
        .persist(QualityVisitEntity.create(id, provision, visit))
        .chain(() -> session.persistAll(actions));
  }

  /** Closes a change: the provision has changed with what was found of it. */
  Uni<QualityVisitChange> publish(Mutiny.Session session, ProvisionEntity provision, UUID visit) {
    return provisions
        .publishChange(session, provision, LastChange.VISITED)
        .chain(view -> read(session, visit, view));
  }

  private Uni<QualityVisitChange> read(Mutiny.Session session, UUID id, ProvisionView provision) {
    return session
        .createNativeQuery(DOCUMENT, String.class)
        .setParameter("id", id)
        .getSingleResult()
        .map(document -> documents.read(document, QualityVisitView.class))
        .map(visit -> new QualityVisitChange(visit, provision));
  }
}
