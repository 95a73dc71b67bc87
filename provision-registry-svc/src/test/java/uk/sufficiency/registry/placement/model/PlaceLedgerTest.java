package uk.sufficiency.registry.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.OfferOutcome.AlreadyPlaced;
import uk.sufficiency.registry.placement.model.OfferOutcome.BeginsInThePast;
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
  private static final OverNumber TRIBUNAL = new OverNumber("officer", "the tribunal's order");
  private static final PlaceCount ONE_LEFT = new PlaceCount(10, 2, 7);

  @Test
  void offersAPlaceThatIsLeft() {
    // Given
    var ledger = ledger(ONE_LEFT);
    // When
    var outcome = ledger.offer(offer(4, Need.SLCN, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new Offered(placed(ID, offer(4, Need.SLCN, TODAY)), null));
  }

  @Test
  void refusesAnOfferWhenEveryPlaceIsTaken() {
    // Given
    var full = new PlaceCount(10, 2, 8);
    // When
    var outcome = ledger(full).offer(offer(4, Need.SLCN, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new NoPlaceLeft(full));
  }

  @Test
  void refusesAnOfferWhereTheProvisionIsOverNumber() {
    // Given
    var over = new PlaceCount(10, 3, 9);
    // When
    var outcome = ledger(over).offer(offer(4, Need.SLCN, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new NoPlaceLeft(over));
    assertThat(over.available()).isEqualTo(-2);
  }

  @Test
  void refusesASecondPlaceForAPupil() {
    // Given
    var current = placed(UUID.randomUUID(), offer(4, Need.SLCN, TODAY));
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY), at(current), ID);
    // Then
    assertThat(outcome).isEqualTo(new AlreadyPlaced(current.id()));
  }

  @Test
  void closesAnEarlierOfferThatRanOut() {
    // Given
    var yesterday = TODAY.minusDays(1);
    var lapsed = placed(UUID.randomUUID(), offer(4, Need.SLCN, yesterday));
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY), at(lapsed), ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Offered.class,
            offered ->
                assertThat(offered.lapsed())
                    .satisfies(
                        ended -> {
                          assertThat(ended.id()).isEqualTo(lapsed.id());
                          assertThat(ended.status()).isEqualTo(PlacementStatus.EXPIRED);
                          assertThat(ended.dates().answeredOn()).isEqualTo(TODAY);
                          assertThat(ended.version()).isEqualTo(2);
                        }));
  }

  @Test
  void refusesAYearThatTheProvisionDoesNotTake() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(7, Need.SLCN, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new YearDoesNotFit(7, PRIMARY));
  }

  @Test
  void refusesANeedThatTheProvisionIsNotDesignatedFor() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.HI, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new NeedDoesNotFit(Need.HI, Set.of(Need.SLCN)));
  }

  @Test
  void takesAnyNeedWhereTheProvisionIsDesignatedForNone() {
    // Given
    var open = new PlaceLedger(ProvisionStatus.OPEN, ONE_LEFT, Set.of(), PRIMARY, TODAY);
    // When
    var outcome = open.offer(offer(4, Need.HI, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isInstanceOf(Offered.class);
  }

  @Test
  void refusesToHoldAPlaceUntilADayThatHasPassed() {
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY.minusDays(1)), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new HoldIsOver(TODAY.minusDays(1), TODAY));
  }

  @Test
  void refusesAPlaceAtAProvisionThatIsNotOpen() {
    // Given
    var paused =
        new PlaceLedger(ProvisionStatus.PAUSED, ONE_LEFT, Set.of(Need.SLCN), PRIMARY, TODAY);
    // When
    var outcome = paused.offer(offer(4, Need.SLCN, TODAY), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new NotOpen(ProvisionStatus.PAUSED));
  }

  @Test
  void offersAPlaceBeyondTheCommissionedOnesWhereAnOfficerAnswersForIt() {
    // Given
    var full = new PlaceCount(10, 2, 8);
    // When
    var outcome = ledger(full).offer(authorised(TODAY), nowhere(), ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Offered.class,
            offered -> assertThat(offered.placement().overNumber()).isEqualTo(TRIBUNAL));
  }

  @Test
  void marksNothingAsOverNumberWhileAPlaceIsLeft() {
    // When
    var outcome = ledger(ONE_LEFT).offer(authorised(TODAY), nowhere(), ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Offered.class, offered -> assertThat(offered.placement().overNumber()).isNull());
  }

  @Test
  void holdsAPlaceFromTheDayAfterAKnownLastDayElsewhere() {
    // Given
    var leaving = staying(TODAY.minusDays(90), TODAY.plusDays(30));
    // When
    var outcome = ledger(ONE_LEFT).offer(offer(4, Need.SLCN, TODAY), at(leaving), ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Offered.class,
            offered ->
                assertThat(offered.placement().dates().heldFrom()).isEqualTo(TODAY.plusDays(31)));
  }

  @Test
  void refusesAPlaceFromADayOnWhichThePupilIsStillElsewhere() {
    // Given
    var leaving = staying(TODAY.minusDays(90), TODAY.plusDays(30));
    // When
    var outcome = ledger(ONE_LEFT).offer(from(TODAY.plusDays(30)), at(leaving), ID);
    // Then
    assertThat(outcome).isEqualTo(new AlreadyPlaced(leaving.id()));
  }

  @Test
  void refusesAPlaceFromADayThatHasPassed() {
    // When
    var outcome = ledger(ONE_LEFT).offer(from(TODAY.minusDays(1)), nowhere(), ID);
    // Then
    assertThat(outcome).isEqualTo(new BeginsInThePast(TODAY.minusDays(1), TODAY));
  }

  @Test
  void takesAPupilOverTheDayAfterTheLastOneElsewhere() {
    // Given
    var september = TODAY.plusDays(200);
    var former = staying(TODAY.minusDays(90), null);
    // When
    var outcome = ledger(ONE_LEFT).take(transfer(former, september, null), former, ID);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            TransferOutcome.Moved.class,
            moved -> {
              assertThat(moved.former().dates().endsOn()).isEqualTo(september.minusDays(1));
              assertThat(moved.former().status()).isEqualTo(PlacementStatus.STARTED);
              assertThat(moved.next().status()).isEqualTo(PlacementStatus.ACCEPTED);
              assertThat(moved.next().dates().heldFrom()).isEqualTo(september);
              assertThat(moved.next().ncYear()).isEqualTo(former.ncYear());
            });
  }

  @Test
  void takesNoPupilOverWhoDoesNotFit() {
    // Given
    var former = staying(TODAY.minusDays(90), null);
    // When
    var outcome = ledger(ONE_LEFT).take(transfer(former, TODAY, 7), former, ID);
    // Then
    assertThat(outcome).isEqualTo(new TransferOutcome.NotTaken(new YearDoesNotFit(7, PRIMARY)));
  }

  @Test
  void takesNoPupilOverWhoHasNoPlaceYet() {
    // Given
    var offered = placed(UUID.randomUUID(), offer(4, Need.SLCN, TODAY));
    // When
    var outcome = ledger(ONE_LEFT).take(transfer(offered, TODAY, null), offered, ID);
    // Then
    assertThat(outcome)
        .isEqualTo(
            new TransferOutcome.NotLeaving(
                new PlacementOutcome.NotAccepted(PlacementStatus.OFFERED)));
  }

  private static PresentPlaces nowhere() {
    return PresentPlaces.none(TODAY);
  }

  private static PresentPlaces at(Placement current) {
    return new PresentPlaces(List.of(current), TODAY);
  }

  private static Placement placed(UUID id, OfferPlace offer) {
    return Placement.offered(id, offer, TODAY, TODAY, null);
  }

  private static Placement staying(LocalDate startsOn, @Nullable LocalDate endsOn) {
    return new Placement(
        UUID.randomUUID(),
        3,
        UUID.randomUUID(),
        PUPIL,
        Need.SLCN,
        4,
        PlacementStatus.STARTED,
        new PlacementDates(null, startsOn, null, null, startsOn, endsOn),
        null,
        null);
  }

  private static TransferPlacement transfer(
      Placement former, LocalDate startsOn, @Nullable Integer ncYear) {
    return new TransferPlacement(former.id(), PROVISION, startsOn, null, ncYear, null);
  }

  private static OfferPlace authorised(LocalDate holdUntil) {
    return new OfferPlace(PROVISION, PUPIL, Need.SLCN, 4, null, holdUntil, TRIBUNAL);
  }

  private static OfferPlace from(LocalDate day) {
    return new OfferPlace(PROVISION, PUPIL, Need.SLCN, 4, day, TODAY, null);
  }

  private static PlaceLedger ledger(PlaceCount places) {
    return new PlaceLedger(ProvisionStatus.OPEN, places, Set.of(Need.SLCN), PRIMARY, TODAY);
  }

  private static OfferPlace offer(int ncYear, Need need, LocalDate holdUntil) {
    return new OfferPlace(PROVISION, PUPIL, need, ncYear, null, holdUntil, null);
  }
}
