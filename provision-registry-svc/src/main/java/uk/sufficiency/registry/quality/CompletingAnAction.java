package uk.sufficiency.registry.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.quality.model.CompletionOutcome;

/** An officer notes that something a quality visit asked for is done. */
@ApplicationScoped
class CompletingAnAction {

  private final Mutiny.SessionFactory sessions;
  private final QualityVisits visits;
  private final LondonClock clock;

  CompletingAnAction(Mutiny.SessionFactory sessions, QualityVisits visits, LondonClock clock) {
    this.sessions = sessions;
    this.visits = visits;
    this.clock = clock;
  }

  Uni<QualityVisitChange> complete(
      UUID visit, UUID action, LocalDate doneOn, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            visits
                .getLocked(session, visit, expectedVersion)
                .call(held -> complete(session, held.visit(), action, doneOn))
                .chain(held -> visits.publish(session, held.provision(), visit)));
  }

  private Uni<QualityActionEntity> complete(
      Mutiny.Session session, QualityVisitEntity visit, UUID id, LocalDate doneOn) {
    return session
        .find(QualityActionEntity.class, id)
        .map(found -> found != null && found.visitId().equals(visit.id()) ? found : null)
        .onItem()
        .ifNull()
        .failWith(() -> QualityProblems.noAction(id))
        .invoke(action -> complete(visit, action, doneOn));
  }

  private void complete(QualityVisitEntity visit, QualityActionEntity action, LocalDate doneOn) {
    var outcome = CompletionOutcome.of(doneOn, action.doneOn(), visit.visitedOn(), clock.today());
    switch (outcome) {
      case CompletionOutcome.Completed completed -> {
        action.complete(completed.doneOn());
        visit.countChange();
      }
      case CompletionOutcome.DoneBefore d -> throw QualityProblems.doneBefore(d);
      case CompletionOutcome.NotYet n -> throw QualityProblems.notYet(n);
    }
  }
}
