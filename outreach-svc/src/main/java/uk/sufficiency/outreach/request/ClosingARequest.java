package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import uk.sufficiency.contracts.OutreachState;
import uk.sufficiency.outreach.request.model.RequestOutcome;

/** The coordinator is done with a visited request. One transaction. */
@ApplicationScoped
class ClosingARequest {

  private final SessionFactory sessions;
  private final RequestRepository requests;
  private final RequestVisits visits;
  private final RequestRecorder recorder;

  ClosingARequest(
      SessionFactory sessions,
      RequestRepository requests,
      RequestVisits visits,
      RequestRecorder recorder) {
    this.sessions = sessions;
    this.requests = requests;
    this.visits = visits;
    this.recorder = recorder;
  }

  Uni<RequestOutcome> close(UUID id, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            requests
                .getLocked(session, id)
                .chain(
                    request ->
                        visits
                            .list(session, id)
                            .map(all -> request.close(expectedVersion, planned(all))))
                .call(outcome -> recorder.moved(session, outcome)));
  }

  private static int planned(List<OutreachState.Visit> visits) {
    return (int)
        visits.stream()
            .filter(visit -> visit.status() == OutreachState.VisitStatus.PLANNED)
            .count();
  }
}
