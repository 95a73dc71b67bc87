package uk.sufficiency.registry.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against points of Ordnance Survey's own OSTN15 test data. */
class NationalGridTest {

  private static final Offset<Double> STATED_ACCURACY = Offset.offset(5.0);
  private final NationalGrid grid = new NationalGrid();

  @Test
  void putsTheSouthWestWithinTheStatedAccuracy() {
    // When
    var point = grid.of(-6.29977752014, 49.92226393730);
    // Then
    assertThat(point.x).isCloseTo(91492.146, STATED_ACCURACY);
    assertThat(point.y).isCloseTo(11318.804, STATED_ACCURACY);
  }

  @Test
  void putsTheLizardWithinTheStatedAccuracy() {
    // When
    var point = grid.of(-5.20304609998, 49.96006137820);
    // Then
    assertThat(point.x).isCloseTo(170370.718, STATED_ACCURACY);
    assertThat(point.y).isCloseTo(11572.405, STATED_ACCURACY);
  }

  @Test
  void findsTheWayBackToDegrees() {
    // Given
    var there = grid.of(-1.357, 53.4302);
    // When
    var back = grid.toDegrees((int) Math.round(there.x), (int) Math.round(there.y));
    // Then
    assertThat(back.longitude().doubleValue()).isCloseTo(-1.357, Offset.offset(0.00001));
    assertThat(back.latitude().doubleValue()).isCloseTo(53.4302, Offset.offset(0.00001));
    assertThat(back.latitude().scale()).isEqualTo(6);
  }
}
