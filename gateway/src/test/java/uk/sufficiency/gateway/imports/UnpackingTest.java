package uk.sufficiency.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.ProblemException;

class UnpackingTest {

  /** Packs to about a thousandth. */
  private static final int BOMB = 64 << 20;

  @Test
  void readsAFormsFileToTheLastByteAlthoughItLooksLikeABoundary() throws IOException {
    // Given
    String content = "a\r\n--almost\r\n-b\r\r\n--boundar";
    // When
    Upload upload =
        form(
            "--boundary\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.csv\"\r\n\r\n"
                + content
                + "\r\n--boundary--\r\n");
    // Then
    assertThat(new String(upload.content().readAllBytes(), UTF_8)).isEqualTo(content);
    assertThat(upload.contentType()).isEqualTo("text/csv");
  }

  @Test
  void refusesAFormThatEndsTooEarly() throws IOException {
    // Given
    Upload upload = form("--boundary\r\nContent-Type: text/csv\r\n\r\nhalf a fi");
    // When / Then
    assertThatThrownBy(() -> upload.content().readAllBytes()).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThatThrownBy(() -> Unpacking.unpack("application/zip", stream("no zip")))
        .isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"__MACOSX/._a.csv", "folder/"})
  void refusesABombBesideTheFile(String bomb) throws IOException {
    // Given
    var before = new CountedStream(zip(entry(bomb, BOMB), entry("a.csv", 3)));
    var after = new CountedStream(zip(entry("a.csv", 3), entry(bomb, BOMB)));
    // When / Then
    assertTooLarge(() -> Unpacking.unpack("application/zip", before));
    assertTooLarge(() -> Unpacking.unpack("application/zip", after).content().readAllBytes());
    assertThat(before.count()).isLessThan(BOMB / 1000 / 4);
    assertThat(after.count()).isLessThan(BOMB / 1000 / 4);
  }

  @Test
  void refusesTooMuchClutterBesideTheFile() throws IOException {
    // Given
    var clutter =
        IntStream.rangeClosed(0, ArchiveFiles.MOST_PASSED_OVER)
            .mapToObj(i -> entry("f%d/".formatted(i), 0))
            .toArray(Entry[]::new);
    // When / Then
    assertTooLarge(() -> Unpacking.unpack("application/zip", stream(zip(clutter))));
  }

  @Test
  void passesOverALittleBesideTheFile() throws IOException {
    // Given
    byte[] archive = zip(entry("f/", 0), entry("f/a.csv", 3), entry("__MACOSX/f/._a.csv", 200));
    // When
    Upload upload = Unpacking.unpack("application/zip", stream(archive));
    // Then
    assertThat(upload.content().readAllBytes()).hasSize(3);
  }

  @Test
  void countsBytesAfterUnpacking() {
    // Given
    CappedStream capped = new CappedStream(stream("123456"), 5);
    // When / Then
    assertThatThrownBy(capped::readAllBytes).isInstanceOf(IOException.class);
    assertThat(capped.failure()).isNotNull();
  }

  @Test
  void namesOnlyKindsThatExist() {
    assertThat(Arrays.stream(ImportKind.values()).map(ImportKind::path))
        .allMatch(path -> ImportKind.get(path).path().equals(path));
    assertThatThrownBy(() -> ImportKind.get("budget")).isInstanceOf(ProblemException.class);
  }

  private static Upload form(String body) throws IOException {
    return Unpacking.unpack("multipart/form-data; boundary=boundary", stream(body));
  }

  private static ByteArrayInputStream stream(String text) {
    return stream(text.getBytes(UTF_8));
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static void assertTooLarge(ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().error()).isEqualTo(CommonError.TOO_LARGE));
  }

  private record Entry(String name, int size) {}

  private static Entry entry(String name, int size) {
    return new Entry(name, size);
  }

  private static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(new byte[entry.size()]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Knows how much of it was read. */
  private static final class CountedStream extends FilterInputStream {
    private int count;

    CountedStream(byte[] bytes) {
      super(stream(bytes));
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }

    int count() {
      return count;
    }
  }
}
