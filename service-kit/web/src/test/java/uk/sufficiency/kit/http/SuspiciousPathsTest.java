package uk.sufficiency.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/placements;a=b",
        "/v1%2Fplacements",
        "/v1/%2e%2e/q",
        "/v1//placements",
        "/v1/../q",
        "/v1/%5Cq",
        "/v1/x%00",
        "/v1/%252fq",
        "/v1/.."
      })
  void refusesWhatHasPassedAuthorisationElsewhere(String path) {
    assertThat(SuspiciousPaths.isSuspicious(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/v1/placements", "/q/health/ready", "/exports/provision-map.geojson"})
  void letsOrdinaryPathsPass(String path) {
    assertThat(SuspiciousPaths.isSuspicious(path)).isFalse();
  }
}
