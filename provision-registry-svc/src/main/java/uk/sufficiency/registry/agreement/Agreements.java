package uk.sufficiency.registry.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.agreement.model.AgreementBook;
import uk.sufficiency.registry.provision.LastChange;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.standing.AgreementView;

/** Agreements within a transaction. Their provision's lock is what keeps them from changing. */
@ApplicationScoped
class Agreements {

  /** An agreement that may be changed, and its provision. */
  record Held(ProvisionEntity provision, AgreementEntity agreement) {}

  private static final String PROVISION_OF = "select provisionId from Agreement where id = :id";
  private static final String OTHERS =
      "from Agreement where provisionId = :provision and id <> :id order by startsOn";
  private static final String DOCUMENT =
      "select cast(document as text) from agreement_document where id = :id";

  private final Provisions provisions;
  private final JsonDocuments documents;

  Agreements(Provisions provisions, JsonDocuments documents) {
    this.provisions = provisions;
    this.documents = documents;
  }

  /**
   * The agreement, its provision locked until the transaction ends.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}; or {@code STALE_VERSION}
   *     when somebody has changed the agreement since the caller looked at it
   */
  Uni<Held> getLocked(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .createSelectionQuery(PROVISION_OF, UUID.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id))
        .chain(provision -> provisions.getLocked(session, provision))
        .chain(
            provision ->
                session
                    .find(AgreementEntity.class, id)
                    .invoke(found -> requireVersion(found, expectedVersion))
                    .map(found -> new Held(provision, found)));
  }

  /** What a locked provision has agreed on, one agreement left out. */
  Uni<AgreementBook> book(Mutiny.Session session, ProvisionEntity provision, UUID leftOut) {
    return session
        .createSelectionQuery(OTHERS, AgreementEntity.class)
        .setParameter("provision", provision.id())
        .setParameter("id", leftOut)
        .getResultList()
        .map(List::stream)
        .map(all -> all.map(AgreementEntity::period).toList())
        .map(others -> new AgreementBook(provision.status(), others));
  }

  /** Closes a change: the provision has changed with its agreement. */
  Uni<AgreementChange> publish(Mutiny.Session session, ProvisionEntity provision, UUID agreement) {
    return provisions
        .publishChange(session, provision, LastChange.AGREED)
        .chain(view -> read(session, agreement).map(read -> new AgreementChange(read, view)));
  }

  private Uni<AgreementView> read(Mutiny.Session session, UUID id) {
    return session
        .createNativeQuery(DOCUMENT, String.class)
        .setParameter("id", id)
        .getSingleResult()
        .map(document -> documents.read(document, AgreementView.class));
  }

  private static void requireVersion(AgreementEntity found, long expected) {
    if (found.version() != expected) {
      throw Problem.of(
              CommonError.STALE_VERSION,
              "The agreement has changed since version " + expected + "; look at it again.")
          .with("currentVersion", found.version())
          .asException();
    }
  }

  private static Throwable notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no agreement " + id + ".").asException();
  }
}
