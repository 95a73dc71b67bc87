package uk.sufficiency.registry.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.agreement.model.AgreementOutcome;
import uk.sufficiency.registry.agreement.model.AgreementTerms;
import uk.sufficiency.registry.provision.Provisions;

/** A commissioner records or amends the agreement with a provision, under the provision's lock. */
@ApplicationScoped
class AgreeingWithAProvision {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final Agreements agreements;

  AgreeingWithAProvision(
      Mutiny.SessionFactory sessions, Provisions provisions, Agreements agreements) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.agreements = agreements;
  }

  Uni<AgreementChange> record(UUID provisionId, AgreementTerms terms) {
    UUID id = UUID.randomUUID();
    return sessions
        .withTransaction(
            session ->
                provisions
                    .getLocked(session, provisionId)
                    .call(
                        provision ->
                            agreements
                                .book(session, provision, id)
                                .map(book -> agreed(book.record(terms)))
                                .map(agreed -> AgreementEntity.create(id, provisionId, agreed))
                                .chain(session::persist))
                    .chain(provision -> agreements.publish(session, provision, id)))
        .onFailure(ConstraintViolationException.class)
        .transform(failure -> AgreementProblems.explain(failure, terms));
  }

  Uni<AgreementChange> amend(UUID id, AgreementTerms terms, long expectedVersion) {
    return sessions
        .withTransaction(
            session ->
                agreements
                    .getLocked(session, id, expectedVersion)
                    .call(
                        held ->
                            agreements
                                .book(session, held.provision(), id)
                                .map(book -> agreed(book.amend(terms)))
                                .invoke(held.agreement()::amend))
                    .chain(held -> agreements.publish(session, held.provision(), id)))
        .onFailure(ConstraintViolationException.class)
        .transform(failure -> AgreementProblems.explain(failure, terms));
  }

  private static AgreementTerms agreed(AgreementOutcome outcome) {
    return switch (outcome) {
      case AgreementOutcome.Agreed a -> a.terms();
      case AgreementOutcome.Faulty f -> throw AgreementProblems.faulty(f.faults());
      case AgreementOutcome.Overlaps o -> throw AgreementProblems.overlaps(o.other());
      case AgreementOutcome.ProvisionClosed c -> throw AgreementProblems.provisionClosed();
    };
  }
}
