package uk.sufficiency.registry.finding.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankKeyTest {

  @Test
  void comesBackAsItWentOut() {
    // Given
    var key = new RankKey(true, 9_876_543_210L, "The Nest / Llŷn – upper site", UUID.randomUUID());
    // When, then
    assertThat(RankKey.parse(key.cursor())).contains(key);
    assertThat(key.cursor()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1/2", "0/x/5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11/n", "0/1/no/n"})
  void readsNothingElse(String plain) {
    String cursor = Base64.getUrlEncoder().encodeToString(plain.getBytes(UTF_8));
    assertThat(RankKey.parse(cursor)).isEmpty();
    assertThat(RankKey.parse("%%%")).isEmpty();
  }

  @Test
  void tellsMilesToOneDecimal() {
    assertThat(Miles.ofSquareMetres(8046L * 8046)).isEqualTo(5.0);
    assertThat(Miles.toMetres(5)).isEqualTo(8046.72);
  }
}
