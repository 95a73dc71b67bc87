package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import uk.sufficiency.outreach.request.model.RequestOutcome;

/** The coordinator takes a waiting request on. One transaction. */
@ApplicationScoped
class AcceptingARequest {

  private final SessionFactory sessions;
  private final RequestRepository requests;
  private final RequestRecorder recorder;

  AcceptingARequest(SessionFactory sessions, RequestRepository requests, RequestRecorder recorder) {
    this.sessions = sessions;
    this.requests = requests;
    this.recorder = recorder;
  }

  Uni<RequestOutcome> accept(UUID id, long expectedVersion) {
    return sessions.withTransaction(
        session ->
            requests
                .getLocked(session, id)
                .map(request -> request.accept(expectedVersion))
                .call(outcome -> recorder.moved(session, outcome)));
  }
}
