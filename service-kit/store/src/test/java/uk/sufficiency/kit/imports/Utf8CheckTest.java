package uk.sufficiency.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8CheckTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 1000})
  void knowsUtf8HoweverItIsCutIntoPieces(int pieces) {
    assertThat(check("École – Zoë’s 𝄞 ".repeat(50).getBytes(UTF_8), pieces)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000})
  void knowsCp1252FromUtf8(int pieces) {
    assertThat(check("plain, then Zoë’s".getBytes(Charset.forName("windows-1252")), pieces))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000})
  void takesACharacterThatBreaksOffForNoUtf8(int pieces) {
    assertThat(check(new byte[] {'a', (byte) 0xE2, (byte) 0x80}, pieces)).isFalse();
  }

  private static boolean check(byte[] bytes, int piece) {
    var check = new Utf8Check();
    for (int from = 0; from < bytes.length; from += piece) {
      var part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
      check.look(part, part.length);
    }
    return check.isUtf8();
  }
}
