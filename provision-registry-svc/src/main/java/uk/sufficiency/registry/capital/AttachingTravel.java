package uk.sufficiency.registry.capital;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.capital.SchemeRequests.Attach;
import uk.sufficiency.registry.travel.AssessingTravel;
import uk.sufficiency.registry.travel.TravelAnswer;

/** An officer attaches a travel assessment to a scheme, as it is answered now. */
@ApplicationScoped
class AttachingTravel {

  private final Mutiny.SessionFactory sessions;
  private final SchemeRepository schemes;
  private final AssessingTravel travel;

  AttachingTravel(
      Mutiny.SessionFactory sessions, SchemeRepository schemes, AssessingTravel travel) {
    this.sessions = sessions;
    this.schemes = schemes;
    this.travel = travel;
  }

  /** The assessment is made first, outside of the transaction that attaches it. */
  Uni<SchemeView> attach(UUID id, Attach request) {
    return schemes
        .get(id)
        .chain(scheme -> travel.assess(request.question(scheme.urn())))
        .chain(answer -> attach(id, request.expectedVersion(), answer));
  }

  private Uni<SchemeView> attach(UUID id, long expectedVersion, TravelAnswer answer) {
    return sessions.withTransaction(
        session ->
            schemes
                .getLocked(session, id, expectedVersion)
                .chain(scheme -> schemes.store(session, scheme.counted()))
                .chain(() -> schemes.attach(session, id, answer))
                .chain(() -> schemes.view(session, id)));
  }
}
