package uk.sufficiency.forecasting.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePathsTest {

  /** Two paths, years 2026 and 2027, slices a and b. */
  private final SamplePaths<String> paths =
      new SamplePaths<>(
          2026, 2, List.of("a", "b"), new double[][] {{1, 2, 3, 4}, {10, 20, 30, 40}});

  @Test
  void aSliceIsReadByPath() {
    assertThat(paths.of(2026, "b")).containsExactly(2, 20);
    assertThat(paths.of(2027, "a")).containsExactly(3, 30);
  }

  @Test
  void sumsAreTakenWithinEachPath() {
    assertThat(paths.total(2027)).containsExactly(7, 70);
    assertThat(paths.sum(2026, "a"::equals)).containsExactly(1, 10);
  }

  @Test
  void aYearOutsideTheForecastIsRefused() {
    assertThatThrownBy(() -> paths.total(2028)).hasMessageContaining("2026 to 2027");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
  void whatIsNoNumberOfPlansNeverGetsIn(double wrong) {
    assertThatThrownBy(
            () -> new SamplePaths<>(2026, 1, List.of("a"), new double[][] {{1}, {wrong}}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void quantilesAreOfTypeEight() {
    // Given
    var values = IntStream.rangeClosed(1, 9).mapToDouble(i -> i).toArray();
    // When
    var interval = Interval.of(values);
    // Then: h = (n + 1/3) p + 1/3
    assertThat(interval.median()).isEqualTo(5);
    assertThat(interval.lower80()).isCloseTo((9 + 1 / 3.0) * 0.1 + 1 / 3.0, within(1e-12));
    assertThat(interval.upper80()).isCloseTo((9 + 1 / 3.0) * 0.9 + 1 / 3.0, within(1e-12));
  }
}
