package uk.sufficiency.registry.provision.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;

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

  @Test
  void addUpOverNeedsAndReplaceTheYearsBefore() {
    // Given
    var places =
        new CommissionedPlaces(
            List.of(
                new Commissioned(2025, null, 10, null),
                new Commissioned(2026, Need.SLCN, 4, new BigDecimal("12500.00")),
                new Commissioned(2026, Need.ASD, 8, null)));
    // When, then
    assertThat(places.on(LocalDate.of(2026, 7, 1))).isEqualTo(10);
    assertThat(places.on(LocalDate.of(2026, 9, 1))).isEqualTo(12);
    assertThat(places.needs()).containsExactlyInAnyOrder(Need.SLCN, Need.ASD);
  }

  @Test
  void nameAYearAndNeedOnce() {
    assertThatThrownBy(
            () ->
                new CommissionedPlaces(
                    List.of(
                        new Commissioned(2026, Need.ASD, 1, null),
                        new Commissioned(2026, Need.ASD, 2, null))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void haveNoNegativeMoney() {
    assertThatThrownBy(() -> new Commissioned(2026, null, 1, BigDecimal.ONE.negate()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
