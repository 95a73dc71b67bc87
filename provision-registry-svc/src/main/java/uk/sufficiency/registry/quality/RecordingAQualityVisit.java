package uk.sufficiency.registry.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.quality.model.QualityVisit;

/** An officer writes down what a visit to a provision found, and what has to be done about it. */
@ApplicationScoped
class RecordingAQualityVisit {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final QualityVisits visits;
  private final LondonClock clock;

  RecordingAQualityVisit(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      QualityVisits visits,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.visits = visits;
    this.clock = clock;
  }

  Uni<QualityVisitChange> record(UUID provisionId, QualityVisit visit) {
    requireSound(visit);
    UUID id = UUID.randomUUID();
    return sessions
        .withTransaction(
            session ->
                provisions
                    .getLocked(session, provisionId)
                    .invoke(RecordingAQualityVisit::requireNotClosed)
                    .call(() -> visits.add(session, id, provisionId, visit))
                    .chain(provision -> visits.publish(session, provision, id)))
        .onFailure(ConstraintViolationException.class)
        .transform(failure -> QualityProblems.explain(failure, visit));
  }

  private void requireSound(QualityVisit visit) {
    List<FieldError> faults = visit.faults(clock.today());
    if (!faults.isEmpty()) {
      throw QualityProblems.faulty(faults);
    }
  }

  private static void requireNotClosed(ProvisionEntity provision) {
    if (provision.status() == ProvisionStatus.CLOSED) {
      throw QualityProblems.provisionClosed();
    }
  }
}
