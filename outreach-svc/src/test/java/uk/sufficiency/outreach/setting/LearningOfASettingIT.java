package uk.sufficiency.outreach.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class LearningOfASettingIT extends OnRealInfrastructure {

  @Inject Registry registry;

  @Test
  void keepsTheNewestStateWhateverComesTwiceOrLate() {
    // Given
    var closed = state(3, SettingStatus.CLOSED);
    // When
    registry.tell(state(1, SettingStatus.OPEN));
    registry.tell(state(1, SettingStatus.OPEN));
    registry.tell(closed);
    registry.tell(state(2, SettingStatus.OPEN));
    registry.tell(closed);
    registry.teach(Registry.open("200402"));
    registry.teach(state(4, SettingStatus.CLOSED));
    registry.tell(state(3, SettingStatus.OPEN));
    registry.teach(sameTopicLater());
    // Then
    assertThat(registry.learnedVersion("200401")).hasValue(5);
    Outreach.asCoordinator()
        .body(Outreach.asking("200401"))
        .post("/v1/support-requests")
        .then()
        .statusCode(409)
        .body("code", equalTo("CONFLICT"));
  }

  /** On the same partition as everything that was told before, so that all of it has been seen. */
  private static SettingState sameTopicLater() {
    return state(5, SettingStatus.CLOSED);
  }

  private static SettingState state(long version, SettingStatus status) {
    return Registry.state("200401", version, "A school", "Primary", status, null, null);
  }
}
