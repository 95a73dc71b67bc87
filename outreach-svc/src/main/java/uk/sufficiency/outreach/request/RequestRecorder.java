package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.OutreachState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.outbox.Outbox;
import uk.sufficiency.outreach.request.model.RequestOutcome;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.setting.SettingRepository;
import uk.sufficiency.outreach.setting.model.KnownSetting;

/**
 * Writes a request's change and the event that tells others of it, in the session's transaction:
 * they stand or fall together. The event names no person and carries no free text.
 */
@ApplicationScoped
public class RequestRecorder {

  private final RequestRepository requests;
  private final RequestVisits visits;
  private final SettingRepository settings;
  private final Outbox outbox;

  RequestRecorder(
      RequestRepository requests, RequestVisits visits, SettingRepository settings, Outbox outbox) {
    this.requests = requests;
    this.visits = visits;
    this.settings = settings;
    this.outbox = outbox;
  }

  /** A new request, which has no visits yet. */
  Uni<Void> added(Session session, SupportRequest request) {
    return requests.add(session, request).chain(() -> tell(session, request, List.of()));
  }

  /** The request moved, if it did. */
  Uni<Void> moved(Session session, RequestOutcome outcome) {
    return outcome instanceof RequestOutcome.Moved moved
        ? changed(session, moved.request())
        : Uni.createFrom().voidItem();
  }

  /** A request that changed, or one of its visits did; the session has written the visit. */
  public Uni<Void> changed(Session session, SupportRequest request) {
    return requests
        .change(session, request)
        .chain(session::flush)
        .chain(() -> visits.list(session, request.id()))
        .chain(all -> tell(session, request, all));
  }

  private Uni<Void> tell(
      Session session, SupportRequest request, List<OutreachState.Visit> itsVisits) {
    return settings
        .find(session, request.urn())
        .map(found -> found.map(KnownSetting::wardCode).orElse(null))
        .chain(ward -> outbox.append(session, Topics.OUTREACH, state(request, ward, itsVisits)));
  }

  static OutreachState state(
      SupportRequest request, @Nullable String wardCode, List<OutreachState.Visit> visits) {
    return new OutreachState(
        request.id().toString(),
        request.version(),
        request.urn(),
        wardCode,
        request.theme().name(),
        OutreachState.Urgency.valueOf(request.urgency().name()),
        OutreachState.Status.valueOf(request.status().name()),
        request.raisedOn(),
        visits);
  }
}
