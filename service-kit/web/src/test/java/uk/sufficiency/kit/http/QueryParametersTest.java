package uk.sufficiency.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.problem.ProblemException;

class QueryParametersTest {

  private static final Set<String> KNOWN = Set.of("page", "on", "kind", "id", "search");

  @Test
  void readsWhatIsThereAndLeavesOutWhatIsEmpty() {
    // Given
    var given = new MultivaluedHashMap<String, String>();
    given.addAll("kind", "MONDAY", "friday");
    given.add("page", "2");
    given.add("on", "2026-11-20");
    given.add("search", " ");
    // When
    var parameters = QueryParameters.of(given, KNOWN);
    // Then
    assertThat(parameters.findWholeNumber("page", 1, 100)).isEqualTo(2);
    assertThat(parameters.findDay("on")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(parameters.listOf("kind", DayOfWeek.class))
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(parameters.findText("search", 100)).isNull();
    assertThat(parameters.findId("id")).isNull();
  }

  @Test
  void refusesAnUnknownParameterAndNamesTheKnownOnes() {
    assertRefused("kinds", "x", parameters -> {}, "kinds", "id, kind, on, page, search");
  }

  @Test
  void doesNotRepeatANameThatCouldBeAnything() {
    assertRefused("A801200001001", "x", parameters -> {}, "query", "known are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "1.5", "x", "99999999999999999999"})
  void refusesANumberOutOfRange(String page) {
    assertRefused(
        "page", page, parameters -> parameters.findWholeNumber("page", 1, 100), "page", "1 to 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "20.11.2026", "today"})
  void refusesWhatIsNoDay(String on) {
    assertRefused("on", on, parameters -> parameters.findDay("on"), "on", "2026-11-20");
  }

  @Test
  void refusesAnUnknownWordAndNamesTheKnownOnes() {
    assertRefused(
        "kind", "x", parameters -> parameters.listOf("kind", DayOfWeek.class), "kind", "SUNDAY");
  }

  @Test
  void refusesWhatIsNoId() {
    assertRefused("id", "1-1-1-1-1", parameters -> parameters.findId("id"), "id", "UUID");
  }

  @Test
  void refusesControlCharacters() {
    assertRefused(
        "search", "a\u0000b", parameters -> parameters.findText("search", 9), "search", "control");
  }

  @Test
  void refusesASecondValueWhereOneIsAsked() {
    // Given
    var given = new MultivaluedHashMap<String, String>();
    given.addAll("page", "1", "2");
    var parameters = QueryParameters.of(given, KNOWN);
    // When, then
    assertThatThrownBy(() -> parameters.findWholeNumber("page", 1, 100))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("once");
  }

  private static void assertRefused(
      String name, String value, Consumer<QueryParameters> reading, String field, String words) {
    var given = new MultivaluedHashMap<String, String>();
    given.add(name, value);
    assertThatThrownBy(() -> reading.accept(QueryParameters.of(given, KNOWN)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal -> {
              assertThat(refusal.problem().errors().getFirst().field()).isEqualTo(field);
              assertThat(refusal.problem().detail()).contains(words);
            });
  }
}
