package uk.sufficiency.registry.agreement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.agreement.model.Review;

/** An officer writes down what the review of an agreement came to, and when the next one is. */
@ApplicationScoped
class ReviewingAnAgreement {

  private final Mutiny.SessionFactory sessions;
  private final Agreements agreements;
  private final LondonClock clock;

  ReviewingAnAgreement(Mutiny.SessionFactory sessions, Agreements agreements, LondonClock clock) {
    this.sessions = sessions;
    this.agreements = agreements;
    this.clock = clock;
  }

  Uni<AgreementChange> review(UUID id, Review review, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            agreements
                .getLocked(session, id, expectedVersion)
                .invoke(held -> add(held.agreement(), review))
                .chain(held -> agreements.publish(session, held.provision(), id)));
  }

  private void add(AgreementEntity agreement, Review review) {
    List<FieldError> faults = review.faults(agreement.terms(), clock.today());
    if (!faults.isEmpty()) {
      throw AgreementProblems.faulty(faults);
    }
    agreement.add(review);
  }
}
