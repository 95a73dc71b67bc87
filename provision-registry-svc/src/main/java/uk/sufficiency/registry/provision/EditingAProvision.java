package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.NewProvision.Description;

/** An officer corrects what a provision is: its name, needs, years, days, and what bases have. */
@ApplicationScoped
class EditingAProvision {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final CommissionedStore commissioned;
  private final LondonClock clock;

  EditingAProvision(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      CommissionedStore commissioned,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.commissioned = commissioned;
    this.clock = clock;
  }

  Uni<ProvisionView> edit(UUID id, long expectedVersion, Description as) {
    return sessions.withTransaction(
        session ->
            provisions
                .getLocked(session, id, expectedVersion)
                .call(
                    provision ->
                        commissioned
                            .get(session, id)
                            .invoke(
                                places ->
                                    ProvisionProblems.requireNeeds(as.needs(), places.needs())))
                .invoke(provision -> provision.describe(completed(provision, as)))
                .chain(
                    provision -> provisions.publishChange(session, provision, LastChange.EDITED)));
  }

  private Description completed(ProvisionEntity provision, Description as) {
    return ProvisionProblems.requireSense(provision.kind(), provision.status(), as, clock.today());
  }
}
