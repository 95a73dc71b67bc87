package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/** A commissioner sets how many places a provision has from which academic year. */
@ApplicationScoped
class CommissioningPlaces {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;

  CommissioningPlaces(Mutiny.SessionFactory sessions, Provisions provisions) {
    this.sessions = sessions;
    this.provisions = provisions;
  }

  /** Fewer places than are held is allowed: it shows as over number until pupils leave. */
  Uni<ProvisionView> commission(UUID id, long expectedVersion, CommissionedPlaces places) {
    return sessions.withTransaction(
        session ->
            provisions
                .getLocked(session, id, expectedVersion)
                .invoke(provision -> provision.commission(places))
                .chain(provision -> provisions.publishChange(session, provision)));
  }
}
