package uk.sufficiency.registry.placechange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.registry.intake.Finding;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

class PlaceChangeRowTest {

  private static final Map<String, String> TWO_MORE =
      Map.of(
          "urn", "140646",
          "provision_reference", "RP-1",
          "academic_year", "2026",
          "places_current", "12",
          "places_new", "14",
          "reason_for_change", "DEMAND");

  @ParameterizedTest
  @CsvSource({
    "urn,x,FORMAT",
    "provision_reference,'',MISSING",
    "academic_year,1999,RANGE",
    "places_current,-1,RANGE",
    "places_new,-3,RANGE",
    "places_new,many,FORMAT",
    "reason_for_change,'',MISSING",
    "reason_for_change,BECAUSE,UNKNOWN_VALUE",
    "reason_for_change,OTHER,MISSING",
    "need,shy,UNKNOWN_VALUE"
  })
  void refusesWhatMakesNoChangeThatCanBeExplained(String column, String value, Code code) {
    // When
    Judgement<PlaceChangeRow> judgement = read(Map.of(column, value));
    // Then
    assertThat(judgement.record()).isNull();
    assertThat(judgement.refused()).extracting(Finding::code).contains(code);
  }

  @Test
  void asksForNoReasonWhereNothingIsChanged() {
    // When
    Judgement<PlaceChangeRow> judgement = read(Map.of("places_new", "12", "reason_for_change", ""));
    // Then
    assertThat(judgement.refused()).isEmpty();
    assertThat(Objects.requireNonNull(judgement.record()).reason()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "12,14,false",
    "12,15,true",
    "10,12,true",
    "10,8,true",
    "11,9,false",
    "200,219,false",
    "200,220,true",
    "0,5,false",
    "0,20,true",
    "5,0,true"
  })
  void knowsWhatIsSignificant(int current, int proposed, boolean significant) {
    assertThat(PlaceChangeRow.isSignificant(current, proposed)).isEqualTo(significant);
  }

  @Test
  void keepsAGreatChangeAndSaysWhatToSeeTo() {
    // When
    Judgement<PlaceChangeRow> judgement = read(Map.of("places_new", "32"));
    // Then
    assertThat(judgement.record()).isNotNull();
    assertThat(judgement.suspicious())
        .extracting(Finding::code)
        .containsExactly(Code.NEEDS_SIGNIFICANT_CHANGE);
  }

  private static Judgement<PlaceChangeRow> read(Map<String, String> otherwise) {
    Map<String, String> cells = new HashMap<>(TWO_MORE);
    cells.putAll(otherwise);
    return PlaceChangeRow.read(cells::get);
  }
}
