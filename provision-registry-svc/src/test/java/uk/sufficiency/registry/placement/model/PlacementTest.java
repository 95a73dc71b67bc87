package uk.sufficiency.registry.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.PlacementOutcome.BeforeItStarted;
import uk.sufficiency.registry.placement.model.PlacementOutcome.BeforeTheOffer;
import uk.sufficiency.registry.placement.model.PlacementOutcome.Changed;
import uk.sufficiency.registry.placement.model.PlacementOutcome.EndedBefore;
import uk.sufficiency.registry.placement.model.PlacementOutcome.LiesAhead;
import uk.sufficiency.registry.placement.model.PlacementOutcome.NotAccepted;
import uk.sufficiency.registry.placement.model.PlacementOutcome.NotOnOffer;
import uk.sufficiency.registry.placement.model.PlacementOutcome.OfferRanOut;

class PlacementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

  @Test
  void isAcceptedOnTheLastDayOfTheHold() {
    // When
    var accepted = changed(offeredUntil(TODAY).accept(JANUARY, TODAY));
    // Then
    assertThat(accepted.status()).isEqualTo(PlacementStatus.ACCEPTED);
    assertThat(accepted.dates().startsOn()).isEqualTo(JANUARY);
    assertThat(accepted.dates().answeredOn()).isEqualTo(TODAY);
    assertThat(accepted.dates().heldFrom()).isEqualTo(TODAY);
    assertThat(accepted.version()).isEqualTo(2);
  }

  @Test
  void isHeldFromItsFirstDayWhereThatWasBeforeTheOffer() {
    // When
    var accepted = changed(offeredUntil(TODAY).accept(TODAY.minusDays(20), TODAY));
    // Then
    assertThat(accepted.dates().heldFrom()).isEqualTo(TODAY.minusDays(20));
  }

  @Test
  void cannotBeAnsweredAfterTheHold() {
    // Given
    var yesterday = TODAY.minusDays(1);
    var lapsed = offeredUntil(yesterday);
    // Then
    assertThat(lapsed.accept(JANUARY, TODAY)).isEqualTo(new OfferRanOut(yesterday));
    assertThat(lapsed.decline(TODAY, null, TODAY)).isEqualTo(new OfferRanOut(yesterday));
    assertThat(lapsed.withdraw(TODAY, null, TODAY)).isEqualTo(new OfferRanOut(yesterday));
  }

  @Test
  void cannotBeAcceptedTwice() {
    // When
    var outcome = accepted().accept(JANUARY, TODAY);
    // Then
    assertThat(outcome).isEqualTo(new NotOnOffer(PlacementStatus.ACCEPTED));
  }

  @Test
  void isDeclinedWithAReason() {
    // When
    var declined = changed(offeredUntil(TODAY).decline(TODAY, "too far", TODAY));
    // Then
    assertThat(declined.status()).isEqualTo(PlacementStatus.DECLINED);
    assertThat(declined.reason()).isEqualTo("too far");
    assertThat(declined.dates().answeredOn()).isEqualTo(TODAY);
  }

  @Test
  void isNotDeclinedBeforeItIsOfferedNorTomorrow() {
    // Given
    var offered = offeredUntil(JANUARY);
    // Then
    assertThat(offered.decline(TODAY.minusDays(1), null, TODAY))
        .isEqualTo(new BeforeTheOffer(TODAY));
    assertThat(offered.decline(TODAY.plusDays(1), null, TODAY))
        .isEqualTo(new LiesAhead(TODAY.plusDays(1), TODAY));
  }

  @Test
  void canBeWithdrawnThoughAcceptedAsLongAsThePupilHasNotCome() {
    // When
    var withdrawn = changed(accepted().withdraw(TODAY.plusDays(9), null, TODAY.plusDays(9)));
    // Then
    assertThat(withdrawn.status()).isEqualTo(PlacementStatus.WITHDRAWN);
    assertThat(withdrawn.dates().answeredOn()).isEqualTo(TODAY);
    assertThat(withdrawn.dates().endsOn()).isEqualTo(TODAY.plusDays(9));
    assertThat(accepted().withdraw(JANUARY, null, JANUARY))
        .isEqualTo(new NotOnOffer(PlacementStatus.ACCEPTED));
  }

  @Test
  void startsOnceAcceptedAndNotAheadOfItsTime() {
    // When
    var started = changed(accepted().start(JANUARY.plusDays(1), JANUARY.plusDays(2)));
    // Then
    assertThat(started.status()).isEqualTo(PlacementStatus.STARTED);
    assertThat(started.dates().startsOn()).isEqualTo(JANUARY.plusDays(1));
    assertThat(started.start(JANUARY, JANUARY)).isEqualTo(new NotAccepted(PlacementStatus.STARTED));
    assertThat(accepted().start(JANUARY, TODAY)).isEqualTo(new LiesAhead(JANUARY, TODAY));
  }

  @Test
  void goesOnUntilItsLastDayHasCome() {
    // When
    var leaving = changed(accepted().end(JANUARY.plusDays(90), TODAY));
    // Then
    assertThat(leaving.dates().endsOn()).isEqualTo(JANUARY.plusDays(90));
    assertThat(leaving.status()).isEqualTo(PlacementStatus.ACCEPTED);
    assertThat(changed(accepted().end(JANUARY, JANUARY)).status()).isEqualTo(PlacementStatus.ENDED);
  }

  @Test
  void doesNotEndBeforeItStarts() {
    // When
    var outcome = accepted().end(JANUARY.minusDays(1), TODAY);
    // Then
    assertThat(outcome).isEqualTo(new BeforeItStarted(JANUARY));
  }

  @Test
  void endsOnce() {
    // Given
    var leaving = changed(accepted().end(JANUARY, TODAY));
    // When
    var outcome = leaving.end(JANUARY.plusDays(1), JANUARY);
    // Then
    assertThat(outcome).isEqualTo(new EndedBefore());
  }

  @Test
  void canBeCorrectedAsLongAsItsLastDayLiesAhead() {
    // Given
    var leaving = changed(accepted().end(JANUARY.plusDays(9), TODAY));
    // When
    var corrected = changed(leaving.end(JANUARY.plusDays(1), JANUARY));
    // Then
    assertThat(corrected.dates().endsOn()).isEqualTo(JANUARY.plusDays(1));
  }

  @Test
  void isWithdrawnWhereItEndsAsAnOffer() {
    // When
    var ended = changed(offeredUntil(JANUARY).end(TODAY, TODAY));
    // Then
    assertThat(ended.status()).isEqualTo(PlacementStatus.WITHDRAWN);
  }

  private static Placement changed(PlacementOutcome outcome) {
    assertThat(outcome).isInstanceOf(Changed.class);
    return ((Changed) outcome).placement();
  }

  private static Placement accepted() {
    return changed(offeredUntil(TODAY).accept(JANUARY, TODAY));
  }

  private static Placement offeredUntil(LocalDate holdUntil) {
    var pupil = new PupilRef("pr_" + "b".repeat(43));
    var offer = new OfferPlace(UUID.randomUUID(), pupil, Need.ASD, 4, null, holdUntil, null);
    return Placement.offered(UUID.randomUUID(), offer, TODAY, TODAY, null);
  }
}
