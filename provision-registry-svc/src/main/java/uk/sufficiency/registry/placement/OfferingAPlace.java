package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.placement.model.OfferOutcome.Offered;
import uk.sufficiency.registry.placement.model.OfferPlace;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PresentPlaces;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.waiting.WaitingLists;

/**
 * A place-planning officer holds a place for a pupil: one transaction, under the provision's lock.
 * A pupil who waited for it waits no longer.
 */
@ApplicationScoped
class OfferingAPlace {

  private final PlacementChanges changes;
  private final Provisions provisions;
  private final PlacementRepository placements;
  private final WaitingLists waiting;
  private final PupilAudit audit;
  private final LondonClock clock;

  OfferingAPlace(
      PlacementChanges changes,
      Provisions provisions,
      PlacementRepository placements,
      WaitingLists waiting,
      PupilAudit audit,
      LondonClock clock) {
    this.changes = changes;
    this.provisions = provisions;
    this.placements = placements;
    this.waiting = waiting;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Offers a place. Whoever is told something of the pupil leaves an entry in the audit trail, also
   * where the offer is refused.
   */
  Uni<Decided<OfferOutcome>> offer(OfferPlace offer, long expectedVersion) {
    return changes.inTransaction(
        session ->
            provisions
                .getLocked(session, offer.provision(), expectedVersion)
                .chain(
                    provision ->
                        decide(session, offer, provision)
                            .chain(outcome -> record(session, offer, provision, outcome))));
  }

  private Uni<OfferOutcome> decide(
      Mutiny.Session session, OfferPlace offer, ProvisionEntity provision) {
    return placements
        .lockPresent(session, offer.pupil(), clock.today())
        .chain(present -> decide(session, offer, provision, present));
  }

  private Uni<OfferOutcome> decide(
      Mutiny.Session session, OfferPlace offer, ProvisionEntity provision, PresentPlaces present) {
    LocalDate from = present.firstDay(offer.from());
    return placements
        .countTightest(session, provision.id(), from, clock.today())
        .map(places -> changes.ledger(provision, places).offer(offer, present, UUID.randomUUID()));
  }

  private Uni<Decided<OfferOutcome>> record(
      Mutiny.Session session, OfferPlace offer, ProvisionEntity provision, OfferOutcome outcome) {
    if (outcome instanceof Offered offered) {
      return changes
          .guarded(
              PlacementAction.OFFER,
              offer.provision(),
              offer.pupil(),
              () -> hold(session, provision, offered))
          .map(view -> new Decided<>(outcome, view));
    }
    Uni<Void> noted =
        outcome.tellsOfThePupil()
            ? changes.refused(session, PlacementAction.OFFER, offer.provision(), offer.pupil())
            : Uni.createFrom().voidItem();
    return noted.map(done -> new Decided<>(outcome, null));
  }

  private Uni<ProvisionView> hold(
      Mutiny.Session session, ProvisionEntity provision, Offered offered) {
    Placement placement = offered.placement();
    return clear(session, provision, offered.lapsed())
        .chain(() -> placements.add(session, placement))
        .chain(
            () ->
                waiting.takeOff(
                    session, provision.id(), placement.pupil(), placement.id(), clock.today()))
        .chain(() -> changes.close(session, provision, PlacementAction.OFFER, placement));
  }

  /** Closes an offer of the pupil's that had run out, so that the database lets a new one in. */
  private Uni<Void> clear(
      Mutiny.Session session, ProvisionEntity provision, @Nullable Placement lapsed) {
    if (lapsed == null) {
      return Uni.createFrom().voidItem();
    }
    Uni<Void> closed = placements.update(session, lapsed);
    Uni<Void> told =
        lapsed.provision().equals(provision.id())
            ? closed
            : closed
                .chain(() -> provisions.getLocked(session, lapsed.provision()))
                .chain(other -> provisions.publishChange(session, other))
                .replaceWithVoid();
    return told.chain(() -> audit.changed(session, "PLACE_OFFER_LAPSED", lapsed));
  }
}
