package uk.sufficiency.outreach.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void findsItsPlaceAgain() {
    // Given
    var cursor = new Cursor(LocalDate.of(2026, 11, 2), UUID.randomUUID());
    // When
    var again = Cursor.parse(cursor.text());
    // Then
    assertThat(again).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "bm90IGEgY3Vyc29y", "MjAyNi0xMS0wMi9ub3QtYW4taWQ"})
  void isNotFooledByOtherText(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }
}
