package uk.sufficiency.registry.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.OfferOutcome.AlreadyPlaced;
import uk.sufficiency.registry.placement.model.OfferOutcome.HoldIsOver;
import uk.sufficiency.registry.placement.model.OfferOutcome.NeedDoesNotFit;
import uk.sufficiency.registry.placement.model.OfferOutcome.NoPlaceLeft;
import uk.sufficiency.registry.placement.model.OfferOutcome.NotOpen;
import uk.sufficiency.registry.placement.model.OfferOutcome.Offered;
import uk.sufficiency.registry.placement.model.OfferOutcome.YearDoesNotFit;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.provision.model.PlaceCount;

class PlaceLedgerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID ID = UUID.randomUUID();
  private static final UUID PROVISION = UUID.randomUUID();
  private static final PupilRef PUPIL = new PupilRef("pr_" + "a".repeat(43));
  private static final NcYearRange PRIMARY = new NcYearRange(0, 6);
  private static final PlaceCount ONE_LEFT = new PlaceCount(10, 2, 7);

  @Test
  void offersAPlaceThatIsLeft() {
    // Given
    var ledger = ledger(ONE_LEFT);
    // When
    var outcome = ledger.offer(offer(4, Need.SLCN, TODAY), null, ID);
    // Then
    assertThat(outcome)
        .isEqualTo(new Offered(Placement.offered(ID, offer(4, Need.SLCN, TODAY)), null));
  }

  @Test
  void refusesAnOfferWhenEveryPlaceIsTaken() {
    // Given
    var full = new PlaceCount(10, 2, 8);
    // When
    var outcome = ledger(full).offer(offer(4, Need.SLCN, TODAY), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new NoPlaceLeft(full));
  }

  @Test
  void refusesAnOfferWhereTheProvisionIsOverNumber() {
    // Given
    var over = new PlaceCount(10, 3, 9);
    // When
    var outcome = ledger(over).offer(offer(4, Need.SLCN, TODAY), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new NoPlaceLeft(over));
    assertThat(over.available()).isEqualTo(-2);
  }

  @Test
  void refusesASecondPlaceForAPupil() {
    // Given
    var current = Placement.offered(UUID.randomUUID(), offer(4, Need.SLCN, TODAY));
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY), current, ID);
    // Then
    assertThat(outcome).isEqualTo(new AlreadyPlaced(current.id()));
  }

  @Test
  void endsAnEarlierOfferThatRanOut() {
    // Given
    var yesterday = TODAY.minusDays(1);
    var lapsed = Placement.offered(UUID.randomUUID(), offer(4, Need.SLCN, yesterday));
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY), lapsed, ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Offered.class,
            offered ->
                assertThat(offered.lapsed())
                    .satisfies(
                        ended -> {
                          assertThat(ended.id()).isEqualTo(lapsed.id());
                          assertThat(ended.status()).isEqualTo(PlacementStatus.ENDED);
                          assertThat(ended.endsOn()).isEqualTo(yesterday);
                          assertThat(ended.version()).isEqualTo(2);
                        }));
  }

  @Test
  void refusesAYearThatTheProvisionDoesNotTake() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(7, Need.SLCN, TODAY), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new YearDoesNotFit(7, PRIMARY));
  }

  @Test
  void refusesANeedThatTheProvisionIsNotDesignatedFor() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.HI, TODAY), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new NeedDoesNotFit(Need.HI, Set.of(Need.SLCN)));
  }

  @Test
  void takesAnyNeedWhereTheProvisionIsDesignatedForNone() {
    // Given
    var open = new PlaceLedger(ProvisionStatus.OPEN, ONE_LEFT, Set.of(), PRIMARY, TODAY);
    // When
    var outcome = open.offer(offer(4, Need.HI, TODAY), null, ID);
    // Then
    assertThat(outcome).isInstanceOf(Offered.class);
  }

  @Test
  void refusesToHoldAPlaceUntilADayThatHasPassed() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY.minusDays(1)), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new HoldIsOver(TODAY.minusDays(1), TODAY));
  }

  @Test
  void refusesAPlaceAtAProvisionThatIsNotOpen() {
    // Given
    var paused =
        new PlaceLedger(ProvisionStatus.PAUSED, ONE_LEFT, Set.of(Need.SLCN), PRIMARY, TODAY);
    // When
    var outcome = paused.offer(offer(4, Need.SLCN, TODAY), null, ID);
    // Then
    assertThat(outcome).isEqualTo(new NotOpen(ProvisionStatus.PAUSED));
  }

  private static PlaceLedger ledger(PlaceCount places) {
    return new PlaceLedger(ProvisionStatus.OPEN, places, Set.of(Need.SLCN), PRIMARY, TODAY);
  }

  private static OfferPlace offer(int ncYear, Need need, LocalDate holdUntil) {
    return new OfferPlace(PROVISION, PUPIL, need, ncYear, holdUntil);
  }
}
