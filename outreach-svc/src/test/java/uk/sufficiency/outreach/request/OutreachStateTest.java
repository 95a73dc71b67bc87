package uk.sufficiency.outreach.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.OutreachState;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;

class OutreachStateTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Test
  void tellsOthersWhereTheRequestStandsAndNoFreeText() {
    // Given
    var request =
        new SupportRequest(
            ID,
            4,
            "140646",
            Theme.SLCN,
            Urgency.SOON,
            RequestStatus.ACCEPTED,
            LocalDate.of(2026, 11, 2),
            null,
            "Something about a child",
            null);
    // When
    var state = RequestRecorder.state(request, "E05012993", List.of());
    // Then
    assertThat(state.id()).isEqualTo(ID.toString());
    assertThat(state.version()).isEqualTo(4);
    assertThat(state.wardCode()).isEqualTo("E05012993");
    assertThat(state.toString()).doesNotContain("Something about a child");
  }

  @Test
  void hasAWordInTheContractForEveryWordOfTheModel() {
    assertThat(names(RequestStatus.values())).isEqualTo(names(OutreachState.Status.values()));
    assertThat(names(Urgency.values())).isEqualTo(names(OutreachState.Urgency.values()));
  }

  @Test
  void hasEveryNeedAmongItsThemes() {
    assertThat(names(Theme.values()))
        .isEqualTo(
            Stream.concat(names(Need.values()).stream(), Stream.of("WHOLE_SETTING")).toList());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
