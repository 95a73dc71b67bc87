package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What building does to provisions, within the transaction of what is built. */
@ApplicationScoped
public class BuildingPlaces {

  /**
   * A provision that is to be built.
   *
   * @param wave of inclusion bases; ignored for other kinds
   */
  public record Proposed(
      String urn,
      String name,
      ProvisionKind kind,
      List<Need> needs,
      NcYearRange years,
      @Nullable Integer wave,
      String reason) {

    private NewProvision toNew() {
      InclusionBase unsaid = InclusionBase.of(kind);
      InclusionBase base =
          unsaid == null
              ? null
              : new InclusionBase(wave, unsaid.commissioner(), unsaid.testSite(), null, null);
      return new NewProvision(
          null,
          urn,
          kind,
          ProvisionStatus.PROPOSED,
          null,
          reason,
          new NewProvision.Description(name, needs, years, null, null, base),
          CommissionedPlaces.of(Map.of()));
    }
  }

  private final EnteringAProvision entering;
  private final Provisions provisions;
  private final CommissionedStore commissioned;
  private final Guards guards;

  BuildingPlaces(
      EnteringAProvision entering,
      Provisions provisions,
      CommissionedStore commissioned,
      Guards guards) {
    this.entering = entering;
    this.provisions = provisions;
    this.commissioned = commissioned;
    this.guards = guards;
  }

  /** Enters a provision as proposed, without places. */
  public Uni<ProvisionEntity> propose(Mutiny.Session session, Proposed proposed) {
    return entering
        .enter(session, proposed.toNew())
        .chain(entered -> session.find(ProvisionEntity.class, entered.id()));
  }

  /**
   * Commissions what has been built and tells of the provision.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code CONFLICT} where somebody objects to
   *     the new numbers
   */
  public Uni<ProvisionView> commission(
      Mutiny.Session session, UUID id, UnaryOperator<CommissionedPlaces> change) {
    return provisions
        .getLocked(session, id)
        .call(provision -> commission(session, provision, change))
        .chain(provision -> provisions.publishChange(session, provision, LastChange.COMMISSIONED));
  }

  private Uni<Void> commission(
      Mutiny.Session session, ProvisionEntity provision, UnaryOperator<CommissionedPlaces> change) {
    return commissioned
        .get(session, provision.id())
        .chain(
            before -> {
              CommissionedPlaces after = change.apply(before);
              return guards
                  .objectionToResize(session, provision, before, after)
                  .invoke(ProvisionProblems::refuseWhere)
                  .chain(() -> commissioned.replace(session, provision.id(), after));
            });
  }
}
