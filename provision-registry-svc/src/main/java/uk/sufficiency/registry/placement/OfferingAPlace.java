package uk.sufficiency.registry.placement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.placement.model.OfferOutcome.Offered;
import uk.sufficiency.registry.placement.model.OfferPlace;
import uk.sufficiency.registry.placement.model.PlaceLedger;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * A place-planning officer holds a place for a pupil: one transaction, under the provision's lock.
 */
@ApplicationScoped
class OfferingAPlace {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final PlacementRepository placements;
  private final PupilAudit audit;
  private final LondonClock clock;

  OfferingAPlace(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      PlacementRepository placements,
      PupilAudit audit,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.placements = placements;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Offers a place. Whoever is told something of the pupil leaves an entry in the audit trail, also
   * where the offer is refused.
   *
   * @throws ChangedMeanwhile where somebody else changed the pupil's placement at the same moment
   */
  Uni<Decided<OfferOutcome>> offer(OfferPlace offer, long expectedVersion) {
    return sessions
        .withTransaction(
            session ->
                provisions
                    .getLocked(session, offer.provision(), expectedVersion)
                    .chain(
                        provision ->
                            decide(session, offer, provision)
                                .chain(outcome -> record(session, offer, provision, outcome))))
        .onFailure(ConstraintViolationException.class)
        .transform(OfferingAPlace::explain)
        .onFailure(ChangedMeanwhile.class)
        .call(() -> sessions.withTransaction(session -> refused(session, offer)));
  }

  private Uni<OfferOutcome> decide(
      Mutiny.Session session, OfferPlace offer, ProvisionEntity provision) {
    return provisions
        .countPlaces(session, provision, clock.today())
        .chain(
            places ->
                placements
                    .findOpen(session, offer.pupil())
                    .map(
                        current ->
                            ledger(provision, places).offer(offer, current, UUID.randomUUID())));
  }

  private PlaceLedger ledger(ProvisionEntity provision, PlaceCount places) {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    needs.addAll(provision.needs());
    return new PlaceLedger(provision.status(), places, needs, provision.years(), clock.today());
  }

  private Uni<Decided<OfferOutcome>> record(
      Mutiny.Session session, OfferPlace offer, ProvisionEntity provision, OfferOutcome outcome) {
    if (outcome instanceof Offered offered) {
      return hold(session, provision, offered).map(view -> new Decided<>(outcome, view));
    }
    Uni<Void> noted =
        outcome.tellsOfThePupil() ? refused(session, offer) : Uni.createFrom().voidItem();
    return noted.map(done -> new Decided<>(outcome, null));
  }

  private Uni<Void> refused(Mutiny.Session session, OfferPlace offer) {
    return audit.asked(session, "PLACE_OFFER_REFUSED", offer.provision(), offer.pupil());
  }

  private static Throwable explain(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
            && "placement_one_open_per_pupil".equals(violation.getConstraintName())
        ? new ChangedMeanwhile(violation)
        : failure;
  }

  private Uni<ProvisionView> hold(
      Mutiny.Session session, ProvisionEntity provision, Offered offered) {
    return clear(session, provision, offered.lapsed())
        .chain(() -> placements.add(session, offered.placement()))
        .chain(() -> provisions.publishChange(session, provision))
        .call(() -> audit.changed(session, "PLACE_OFFERED", offered.placement()));
  }

  /** Ends an offer of the pupil's that had run out, so that the database lets a new one in. */
  private Uni<Void> clear(
      Mutiny.Session session, ProvisionEntity provision, @Nullable Placement lapsed) {
    if (lapsed == null) {
      return Uni.createFrom().voidItem();
    }
    Uni<Void> ended = placements.update(session, lapsed);
    Uni<Void> told =
        lapsed.provision().equals(provision.id())
            ? ended
            : ended
                .chain(() -> provisions.getLocked(session, lapsed.provision()))
                .chain(other -> provisions.publishChange(session, other))
                .replaceWithVoid();
    return told.chain(() -> audit.changed(session, "PLACE_OFFER_LAPSED", lapsed));
  }
}
