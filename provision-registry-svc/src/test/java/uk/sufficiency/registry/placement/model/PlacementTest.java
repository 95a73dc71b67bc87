package uk.sufficiency.registry.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

class PlacementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

  @Test
  void isAcceptedOnTheLastDayOfTheHold() {
    // When
    var outcome = offeredUntil(TODAY).accept(JANUARY, TODAY);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            AcceptOutcome.Accepted.class,
            accepted -> {
              assertThat(accepted.placement().status()).isEqualTo(PlacementStatus.ACCEPTED);
              assertThat(accepted.placement().startsOn()).isEqualTo(JANUARY);
              assertThat(accepted.placement().version()).isEqualTo(2);
            });
  }

  @Test
  void cannotBeAcceptedAfterTheHold() {
    // Given
    var yesterday = TODAY.minusDays(1);
    // When
    var outcome = offeredUntil(yesterday).accept(JANUARY, TODAY);
    // Then
    assertThat(outcome).isEqualTo(new AcceptOutcome.OfferRanOut(yesterday));
  }

  @Test
  void cannotBeAcceptedTwice() {
    // When
    var outcome = accepted().accept(JANUARY, TODAY);
    // Then
    assertThat(outcome).isEqualTo(new AcceptOutcome.NotOnOffer(PlacementStatus.ACCEPTED));
  }

  @Test
  void endsOnADay() {
    // When
    var outcome = accepted().end(JANUARY.plusDays(90), TODAY);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            EndOutcome.Ended.class,
            ended -> assertThat(ended.placement().endsOn()).isEqualTo(JANUARY.plusDays(90)));
  }

  @Test
  void doesNotEndBeforeItStarts() {
    // When
    var outcome = accepted().end(JANUARY.minusDays(1), TODAY);
    // Then
    assertThat(outcome).isEqualTo(new EndOutcome.BeforeItStarted(JANUARY));
  }

  @Test
  void endsOnce() {
    // Given
    var ended = ((EndOutcome.Ended) accepted().end(JANUARY, TODAY)).placement();
    // When
    var outcome = ended.end(JANUARY.plusDays(1), JANUARY);
    // Then
    assertThat(outcome).isEqualTo(new EndOutcome.EndedBefore(JANUARY.plusDays(1)));
  }

  @Test
  void canBeCorrectedAsLongAsItsLastDayLiesAhead() {
    // Given
    var ended = ((EndOutcome.Ended) accepted().end(JANUARY.plusDays(9), TODAY)).placement();
    // When
    var outcome = ended.end(JANUARY.plusDays(1), JANUARY);
    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            EndOutcome.Ended.class,
            corrected -> assertThat(corrected.placement().endsOn()).isEqualTo(JANUARY.plusDays(1)));
  }

  private static Placement accepted() {
    return ((AcceptOutcome.Accepted) offeredUntil(TODAY).accept(JANUARY, TODAY)).placement();
  }

  private static Placement offeredUntil(LocalDate holdUntil) {
    var pupil = new PupilRef("pr_" + "b".repeat(43));
    var offer = new OfferPlace(UUID.randomUUID(), pupil, Need.ASD, 4, holdUntil);
    return Placement.offered(UUID.randomUUID(), offer);
  }
}
