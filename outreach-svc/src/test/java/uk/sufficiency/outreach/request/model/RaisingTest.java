package uk.sufficiency.outreach.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.outreach.request.model.RaiseOutcome.Raised;
import uk.sufficiency.outreach.request.model.RaiseOutcome.SettingNotKnown;
import uk.sufficiency.outreach.request.model.RaiseOutcome.SettingNotOpen;
import uk.sufficiency.outreach.setting.model.KnownSetting;

class RaisingTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void letsARequestWaitWhenTheSettingIsOpen() {
    // Given
    var setting = setting(SettingStatus.OPEN, null);
    // When
    var outcome = Raising.decide(ID, asked(false), setting);
    // Then
    assertThat(outcome)
        .isEqualTo(
            new Raised(
                new SupportRequest(
                    ID,
                    1,
                    "140646",
                    Theme.SLCN,
                    Urgency.SOON,
                    RequestStatus.WAITING,
                    DAY,
                    null,
                    "Talking in Year 1",
                    null)));
  }

  @Test
  void turnsAStatutoryAssessmentAwayWithItsRoute() {
    // Given
    var setting = setting(SettingStatus.OPEN, null);
    // When
    var outcome = Raising.decide(ID, asked(true), setting);
    // Then
    assertThat(outcome).isInstanceOf(Raised.class);
    var request = ((Raised) outcome).request();
    assertThat(request.status()).isEqualTo(RequestStatus.TURNED_AWAY);
    assertThat(request.route()).contains("EHC needs assessment");
  }

  @Test
  void doesNotKnowASettingThatTheRegistryHasNotToldOf() {
    // Given / When
    var outcome = Raising.decide(ID, asked(false), null);
    // Then
    assertThat(outcome).isEqualTo(new SettingNotKnown("140646"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "PROPOSED_TO_OPEN"})
  void pointsToTheSuccessorWhenTheSettingIsNotOpen(SettingStatus status) {
    // Given
    var setting = setting(status, "151166");
    // When
    var outcome = Raising.decide(ID, asked(false), setting);
    // Then
    assertThat(outcome).isEqualTo(new SettingNotOpen("140646", status, "151166"));
  }

  @Test
  void stillHelpsASettingThatIsGoingToClose() {
    // Given
    var setting = setting(SettingStatus.PROPOSED_TO_CLOSE, null);
    // When
    var outcome = Raising.decide(ID, asked(false), setting);
    // Then
    assertThat(outcome).isInstanceOf(Raised.class);
  }

  private static KnownSetting setting(SettingStatus status, @Nullable String successor) {
    return new KnownSetting("140646", "A school", status, "E05012993", successor);
  }

  private static RaiseRequest asked(boolean statutory) {
    return new RaiseRequest(
        "140646", Theme.SLCN, Urgency.SOON, DAY, "Talking in Year 1", statutory);
  }
}
