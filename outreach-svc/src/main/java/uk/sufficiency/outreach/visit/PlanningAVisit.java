package uk.sufficiency.outreach.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import uk.sufficiency.outreach.request.RequestRecorder;
import uk.sufficiency.outreach.request.RequestRepository;
import uk.sufficiency.outreach.visit.model.PlanVisit;
import uk.sufficiency.outreach.visit.model.Visit;
import uk.sufficiency.outreach.visit.model.VisitOutcome;

/** The coordinator sends a team to a setting whose request was accepted. One transaction. */
@ApplicationScoped
class PlanningAVisit {

  private final SessionFactory sessions;
  private final RequestRepository requests;
  private final VisitRepository visits;
  private final RequestRecorder recorder;

  PlanningAVisit(
      SessionFactory sessions,
      RequestRepository requests,
      VisitRepository visits,
      RequestRecorder recorder) {
    this.sessions = sessions;
    this.requests = requests;
    this.visits = visits;
    this.recorder = recorder;
  }

  Uni<VisitOutcome> plan(PlanVisit plan) {
    return sessions.withTransaction(
        session ->
            requests
                .getLocked(session, plan.requestId())
                .map(request -> Visit.plan(UUID.randomUUID(), plan, request))
                .call(outcome -> record(session, outcome)));
  }

  private Uni<Void> record(Session session, VisitOutcome outcome) {
    return outcome instanceof VisitOutcome.Moved moved
        ? visits.add(session, moved.visit()).chain(() -> recorder.changed(session, moved.request()))
        : Uni.createFrom().voidItem();
  }
}
