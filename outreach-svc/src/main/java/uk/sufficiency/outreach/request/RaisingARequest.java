package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import uk.sufficiency.outreach.request.model.RaiseOutcome;
import uk.sufficiency.outreach.request.model.RaiseRequest;
import uk.sufficiency.outreach.request.model.Raising;
import uk.sufficiency.outreach.setting.SettingRepository;

/** A setting, or the coordinator for it, asks for help. One transaction. */
@ApplicationScoped
class RaisingARequest {

  private final SessionFactory sessions;
  private final SettingRepository settings;
  private final RequestRecorder recorder;

  RaisingARequest(SessionFactory sessions, SettingRepository settings, RequestRecorder recorder) {
    this.sessions = sessions;
    this.settings = settings;
    this.recorder = recorder;
  }

  Uni<RaiseOutcome> raise(RaiseRequest asked) {
    return sessions.withTransaction(
        session ->
            settings
                .find(session, asked.urn())
                .map(known -> Raising.decide(UUID.randomUUID(), asked, known.orElse(null)))
                .call(outcome -> record(session, outcome)));
  }

  private Uni<Void> record(Session session, RaiseOutcome outcome) {
    return outcome instanceof RaiseOutcome.Raised raised
        ? recorder.added(session, raised.request())
        : Uni.createFrom().voidItem();
  }
}
