package uk.sufficiency.forecasting.demand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollingOriginTest {

  private final RollingOrigin rollingOrigin =
      new RollingOrigin(new PooledGrowthModel(), new Simulation(1, 200, 3));

  @Test
  void beatsTheSimpleMethodsWhereAllGrowAlike() {
    // Given
    var panel = Panels.growing(60, 10, 0.10, 0.04, 3);
    // When
    var accuracy = rollingOrigin.evaluate(panel);
    // Then
    for (int horizon = 1; horizon <= 3; horizon++) {
      assertThat(of("model", horizon, accuracy).mape())
          .isLessThan(of("naive", horizon, accuracy).mape())
          .isLessThan(of("drift", horizon, accuracy).mape())
          .isLessThan(of("drift3", horizon, accuracy).mape());
    }
  }

  @Test
  void intervalsCoverWhatTheyPromise() {
    // Given
    var panel = Panels.growing(100, 10, 0.08, 0.05, 5);
    // When
    var accuracy = of("model", 1, rollingOrigin.evaluate(panel));
    // Then
    assertThat(accuracy.coverage80()).isBetween(74.0, 88.0);
    assertThat(accuracy.coverage95()).isBetween(91.0, 99.0);
  }

  @Test
  void countsEveryForecastThatCanBeHeldAgainstAnOutcome() {
    // Given 5 authorities with 6 Januaries: three years are needed before the first forecast
    var panel = Panels.growing(5, 6, 0.08, 0.05, 5);
    // When
    var accuracy = rollingOrigin.evaluate(panel);
    // Then
    assertThat(of("model", 1, accuracy).forecasts()).isEqualTo(15);
    assertThat(of("model", 3, accuracy).forecasts()).isEqualTo(5);
    assertThat(of("drift3", 1, accuracy).forecasts()).isEqualTo(10);
  }

  @Test
  void theSimpleMethodsAreWhatTheirNamesSay() {
    // Given
    var known = Panels.series("A", 2020, 100, 130, 140, 150, 160);
    // Then
    assertThat(SimpleMethod.NAIVE.forecast(known, 2)).contains(160.0);
    assertThat(SimpleMethod.DRIFT.forecast(known, 2)).contains(190.0);
    assertThat(SimpleMethod.DRIFT_3_YEARS.forecast(known, 2)).contains(180.0);
  }

  @Test
  void tooShortAPastHasNoAccuracy() {
    assertThat(rollingOrigin.evaluate(Panels.growing(5, 3, 0.08, 0.05, 5))).isEmpty();
  }

  private static Accuracy of(String method, int horizon, List<Accuracy> all) {
    return all.stream()
        .filter(a -> a.method().equals(method) && a.horizonYears() == horizon)
        .findFirst()
        .orElseThrow();
  }
}
