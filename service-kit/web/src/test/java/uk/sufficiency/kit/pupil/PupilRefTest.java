package uk.sufficiency.kit.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilRefTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private final PupilRefHasher hasher = new PupilRefHasher(KEY);

  @Test
  void theSamePupilHasTheSameReferenceHoweverItIsTyped() {
    var typed = hasher.hash(PupilIdentifier.NHS_NUMBER, "943 476 5919", "nhsNumber");
    assertThat(typed).isEqualTo(hasher.hash(PupilIdentifier.NHS_NUMBER, "9434765919", "n"));
    assertThat(typed.value()).matches(PupilRef.PATTERN);
  }

  @Test
  void anotherKeyGivesAnotherReference() {
    var otherKey = new byte[32];
    otherKey[0] = 1;
    var other = new PupilRefHasher(Base64.getEncoder().encodeToString(otherKey));
    assertThat(other.hash(PupilIdentifier.NHS_NUMBER, "9434765919", "n"))
        .isNotEqualTo(hasher.hash(PupilIdentifier.NHS_NUMBER, "9434765919", "n"));
  }

  @ParameterizedTest
  @CsvSource({
    "NHS_NUMBER, 9434765919, true",
    "NHS_NUMBER, 9434765918, false",
    "NHS_NUMBER, 943476591, false",
    "UPN, H801200001001, true",
    "UPN, A801200001001, false",
    "UPN, 1234567890123, false"
  })
  void checksTheCheckDigit(PupilIdentifier kind, String value, boolean valid) {
    assertThat(kind.isValid(kind.normalise(value))).isEqualTo(valid);
  }

  @Test
  void aRawIdentifierIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> new PupilRef("H801200001001"))
        .hasMessageContaining("/pupil-refs")
        .hasMessageNotContaining("H801200001001");
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PupilRefHasher("c2hvcnQ="));
  }
}
