package uk.sufficiency.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came in, on disk while it is read: whole before the first row counts, so that a
 * broken connection changes nothing, and with its character set known.
 */
public final class SpooledFile implements AutoCloseable {

  private static final Charset CP1252 = Charset.forName("windows-1252");
  private static final int BOM = 0xFEFF;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final String sha256;
  private final Charset charset;

  private SpooledFile(Path path, String sha256, Charset charset) {
    this.path = path;
    this.sha256 = sha256;
    this.charset = charset;
  }

  /** Stores the stream to its end; what must be known of all of it is learned on the way. */
  public static SpooledFile of(InputStream body) throws IOException {
    var path = Files.createTempFile("sufficiency-import-", ".tmp");
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var utf8 = new Utf8Check();
      try (body;
          var out = Files.newOutputStream(path)) {
        var buffer = new byte[BUFFER];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
          digest.update(buffer, 0, read);
          utf8.look(buffer, read);
          out.write(buffer, 0, read);
        }
      }
      // DfE publishes in cp1252
      var charset = utf8.isUtf8() ? UTF_8 : CP1252;
      return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), charset);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  public String sha256() {
    return sha256;
  }

  public Path path() {
    return path;
  }

  /** The text, without a byte order mark. */
  public Reader open() throws IOException {
    var decoder = charset.newDecoder(); // which reports what it cannot read
    var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder), BUFFER);
    reader.mark(1);
    if (reader.read() != BOM) {
      reader.reset();
    }
    return reader;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
