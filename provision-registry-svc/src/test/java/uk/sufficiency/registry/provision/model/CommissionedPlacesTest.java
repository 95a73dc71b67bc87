package uk.sufficiency.registry.provision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommissionedPlacesTest {

  private static final CommissionedPlaces PLACES =
      CommissionedPlaces.of(Map.of(2024, 10, 2026, 14));

  @Test
  void holdFromTheFirstOfSeptember() {
    assertThat(PLACES.on(LocalDate.of(2026, 8, 31))).isEqualTo(10);
    assertThat(PLACES.on(LocalDate.of(2026, 9, 1))).isEqualTo(14);
  }

  @Test
  void carryForwardUntilOthersAreCommissioned() {
    assertThat(PLACES.on(LocalDate.of(2025, 11, 20))).isEqualTo(10);
    assertThat(PLACES.on(LocalDate.of(2031, 1, 1))).isEqualTo(14);
  }

  @Test
  void areNoneBeforeTheFirst() {
    assertThat(PLACES.on(LocalDate.of(2024, 8, 31))).isZero();
  }

  @Test
  void areNeverNegative() {
    assertThatThrownBy(() -> CommissionedPlaces.of(Map.of(2026, -1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
