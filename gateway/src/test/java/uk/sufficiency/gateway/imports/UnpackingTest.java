package uk.sufficiency.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.problem.ProblemException;

class UnpackingTest {

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
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
