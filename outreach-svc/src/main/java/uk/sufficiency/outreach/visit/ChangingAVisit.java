package uk.sufficiency.outreach.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import uk.sufficiency.outreach.request.RequestRecorder;
import uk.sufficiency.outreach.request.RequestRepository;
import uk.sufficiency.outreach.request.Today;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.visit.model.Findings;
import uk.sufficiency.outreach.visit.model.Visit;
import uk.sufficiency.outreach.visit.model.VisitOutcome;

/** A planned visit takes place, or does not. One transaction each. */
@ApplicationScoped
class ChangingAVisit {

  private final SessionFactory sessions;
  private final RequestRepository requests;
  private final VisitRepository visits;
  private final RequestRecorder recorder;
  private final Today today;

  ChangingAVisit(
      SessionFactory sessions,
      RequestRepository requests,
      VisitRepository visits,
      RequestRecorder recorder,
      Today today) {
    this.sessions = sessions;
    this.requests = requests;
    this.visits = visits;
    this.recorder = recorder;
    this.today = today;
  }

  Uni<VisitOutcome> complete(UUID id, long expectedVersion, Findings findings) {
    return change(
        id, (visit, request) -> visit.complete(expectedVersion, findings, today.get(), request));
  }

  Uni<VisitOutcome> cancel(UUID id, long expectedVersion) {
    return change(id, (visit, request) -> visit.cancel(expectedVersion, request));
  }

  /** Locks the request before it looks at the visit: the lock covers both. */
  private Uni<VisitOutcome> change(
      UUID id, BiFunction<Visit, SupportRequest, VisitOutcome> decision) {
    return sessions.withTransaction(
        session ->
            visits
                .getRequestOf(session, id)
                .chain(requestId -> requests.getLocked(session, requestId))
                .chain(
                    request -> visits.get(session, id).map(visit -> decision.apply(visit, request)))
                .call(outcome -> record(session, outcome)));
  }

  private Uni<Void> record(Session session, VisitOutcome outcome) {
    return outcome instanceof VisitOutcome.Moved moved
        ? visits
            .change(session, moved.visit())
            .chain(() -> recorder.changed(session, moved.request()))
        : Uni.createFrom().voidItem();
  }
}
