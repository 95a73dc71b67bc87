package uk.sufficiency.registry.provision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sufficiency.contracts.ProvisionStatus.APPROVAL;
import static uk.sufficiency.contracts.ProvisionStatus.APPROVED;
import static uk.sufficiency.contracts.ProvisionStatus.CLOSED;
import static uk.sufficiency.contracts.ProvisionStatus.CLOSING;
import static uk.sufficiency.contracts.ProvisionStatus.CONSULTATION;
import static uk.sufficiency.contracts.ProvisionStatus.OPEN;
import static uk.sufficiency.contracts.ProvisionStatus.PAUSED;
import static uk.sufficiency.contracts.ProvisionStatus.PROPOSED;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.LifeOutcome.BeforeTheLast;
import uk.sufficiency.registry.provision.model.LifeOutcome.InTheFuture;
import uk.sufficiency.registry.provision.model.LifeOutcome.Moved;
import uk.sufficiency.registry.provision.model.LifeOutcome.NoSuchStep;
import uk.sufficiency.registry.provision.model.LifeOutcome.PupilsInPlaces;

class ProvisionLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
  private static final PlaceCount NOBODY = new PlaceCount(10, 0, 0);

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,CONSULTATION",
    "CONSULTATION,APPROVAL",
    "APPROVAL,APPROVED",
    "APPROVED,OPEN",
    "OPEN,PAUSED",
    "PAUSED,OPEN",
    "OPEN,CLOSING",
    "PAUSED,CLOSING",
    "CLOSING,OPEN",
    "CLOSING,CLOSED"
  })
  void takesEveryStepOfItsLife(ProvisionStatus from, ProvisionStatus to) {
    assertThat(life(from).moveTo(to, TODAY, TODAY, NOBODY)).isEqualTo(new Moved(from, to, TODAY));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPOSED", "CONSULTATION", "APPROVAL", "APPROVED"})
  void canBeWithdrawnUntilItOpens(ProvisionStatus from) {
    assertThat(life(from).moveTo(CLOSED, TODAY, TODAY, NOBODY)).isInstanceOf(Moved.class);
  }

  @Test
  void skipsNothingAndTellsWhatLeadsOn() {
    assertThat(life(PROPOSED).moveTo(OPEN, TODAY, TODAY, NOBODY))
        .isEqualTo(new NoSuchStep(PROPOSED, OPEN, EnumSet.of(CONSULTATION, CLOSED)));
    assertThat(life(OPEN).moveTo(CLOSED, TODAY, TODAY, NOBODY))
        .isEqualTo(new NoSuchStep(OPEN, CLOSED, EnumSet.of(PAUSED, CLOSING)));
  }

  @ParameterizedTest
  @EnumSource(ProvisionStatus.class)
  void standsStillAtNoStepAndStaysClosed(ProvisionStatus status) {
    assertThat(life(status).moveTo(status, TODAY, TODAY, NOBODY)).isInstanceOf(NoSuchStep.class);
    assertThat(life(CLOSED).moveTo(status, TODAY, TODAY, NOBODY)).isInstanceOf(NoSuchStep.class);
  }

  @Test
  void writesDownNothingThatHasNotHappened() {
    LocalDate tomorrow = TODAY.plusDays(1);
    assertThat(life(APPROVED).moveTo(OPEN, tomorrow, TODAY, NOBODY))
        .isEqualTo(new InTheFuture(tomorrow, TODAY));
  }

  @Test
  void keepsItsStepsInOrder() {
    assertThat(life(APPROVAL).moveTo(APPROVED, SINCE.minusDays(1), TODAY, NOBODY))
        .isEqualTo(new BeforeTheLast(SINCE.minusDays(1), SINCE));
    assertThat(life(APPROVAL).moveTo(APPROVED, SINCE, TODAY, NOBODY)).isInstanceOf(Moved.class);
    assertThat(
            new ProvisionLife(APPROVAL, null).moveTo(APPROVED, SINCE.minusYears(9), TODAY, NOBODY))
        .isInstanceOf(Moved.class);
  }

  @Test
  void doesNotCloseOverThePupilsHeads() {
    assertThat(life(CLOSING).moveTo(CLOSED, TODAY, TODAY, new PlaceCount(10, 1, 4)))
        .isEqualTo(new PupilsInPlaces(1, 4));
    assertThat(life(CLOSING).moveTo(OPEN, TODAY, TODAY, new PlaceCount(10, 1, 4)))
        .isInstanceOf(Moved.class);
  }

  @Test
  void asksForConsentToOpenAndToCloseOnly() {
    assertThat(ProvisionLife.isGuarded(APPROVED, OPEN)).isTrue();
    assertThat(ProvisionLife.isGuarded(CLOSING, CLOSED)).isTrue();
    assertThat(ProvisionLife.isGuarded(PAUSED, OPEN)).isFalse();
    assertThat(ProvisionLife.isGuarded(APPROVED, CLOSED)).isFalse();
  }

  private static ProvisionLife life(ProvisionStatus status) {
    return new ProvisionLife(status, SINCE);
  }
}
