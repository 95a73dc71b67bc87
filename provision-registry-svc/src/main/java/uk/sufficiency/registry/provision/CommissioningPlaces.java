package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/** A commissioner sets how many places a provision has from which academic year, and the money. */
@ApplicationScoped
class CommissioningPlaces {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final CommissionedStore commissioned;
  private final Guards guards;

  CommissioningPlaces(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      CommissionedStore commissioned,
      Guards guards) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.commissioned = commissioned;
    this.guards = guards;
  }

  /** Fewer places than are held is allowed: it shows as over number until pupils leave. */
  Uni<ProvisionView> commission(UUID id, long expectedVersion, CommissionedPlaces places) {
    return sessions.withTransaction(
        session ->
            provisions
                .getLocked(session, id, expectedVersion)
                .invoke(
                    provision -> ProvisionProblems.requireNeeds(provision.needs(), places.needs()))
                .call(provision -> ask(session, provision, places))
                .call(provision -> commissioned.replace(session, id, places))
                .chain(
                    provision ->
                        provisions.publishChange(session, provision, LastChange.COMMISSIONED)));
  }

  private Uni<Optional<String>> ask(
      Mutiny.Session session, ProvisionEntity provision, CommissionedPlaces places) {
    return commissioned
        .get(session, provision.id())
        .chain(before -> guards.objectionToResize(session, provision, before, places))
        .invoke(ProvisionProblems::refuseWhere);
  }
}
