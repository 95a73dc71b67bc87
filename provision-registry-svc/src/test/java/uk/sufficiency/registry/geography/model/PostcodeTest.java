package uk.sufficiency.registry.geography.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"S60 2TH", "s602th", "S602TH", " S60  2TH "})
  void isReadHoweverItIsSpacedAndCased(String written) {
    assertThat(Postcode.parse(written)).contains(new Postcode("S60 2TH"));
  }

  @Test
  void keepsTheSevenCharactersOfCodePointApart() {
    assertThat(Postcode.parse("DN119PJ")).contains(new Postcode("DN11 9PJ"));
    assertThat(Postcode.parse("S13 9AD")).contains(new Postcode("S13 9AD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S60", "NOT KNOWN", "60S 2TH"})
  void isNothingElse(String written) {
    assertThat(Postcode.parse(written)).isEmpty();
  }

  @Test
  void tellsItsSectorDistrictAndArea() {
    // When
    var prefixes = Postcode.parse("S6 2TH").orElseThrow().prefixes();
    // Then
    assertThat(prefixes)
        .containsExactly(
            new PostcodePrefix("S6 2", "S6 2", "S6 3"),
            new PostcodePrefix("S6", "S6 ", "S6!"),
            new PostcodePrefix("S", "S0", "S:"));
  }
}
