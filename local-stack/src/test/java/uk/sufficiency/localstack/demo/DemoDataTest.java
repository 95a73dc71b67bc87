package uk.sufficiency.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

  /** After a wanted change, take the new sums from the failure's message. */
  @Test
  void sameSeedAndDayGiveTheSameBytesOnEveryMachine() throws Exception {
    // Given
    var expected = new TreeMap<String, String>();
    try (var sums = Objects.requireNonNull(DemoDataTest.class.getResourceAsStream("demo.sha256"))) {
      new String(sums.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split("  ", 2))
          .forEach(line -> expected.put(line[1], line[0]));
    }

    // When
    var again = DemoData.generate(DemoData.SEED, Demos.TODAY);

    // Then
    var actual = new TreeMap<String, String>();
    for (var file : again.files().entrySet()) {
      actual.put(file.getKey().fileName(), sha256(file.getValue()));
    }
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void anotherDayChangesOnlyOffersAndOutreach() {
    // When
    var later = DemoData.generate(DemoData.SEED, Demos.TODAY.plusDays(30));

    // Then
    assertThat(later.files())
        .allSatisfy(
            (file, bytes) -> {
              var same = assertThat(bytes);
              switch (file) {
                case PLACEMENTS, OUTREACH, REGISTRY -> same.isNotEqualTo(Demos.DEMO.getBytes(file));
                default -> same.isEqualTo(Demos.DEMO.getBytes(file));
              }
            });
  }

  @Test
  void anotherSeedGivesAnotherTown() {
    // When
    var other = DemoData.generate(1, Demos.TODAY);

    // Then
    assertThat(other.getBytes(DemoFile.GIAS)).isNotEqualTo(Demos.DEMO.getBytes(DemoFile.GIAS));
  }

  @Test
  void writesEveryFileAndSaysThatItIsSynthetic(@TempDir Path folder) throws IOException {
    // When
    Demos.DEMO.writeTo(folder);

    // Then
    assertThat(folder.resolve("README.txt")).content().contains("synthetic");
    for (var file : DemoFile.values()) {
      assertThat(Files.size(folder.resolve(file.fileName()))).isPositive();
    }
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
