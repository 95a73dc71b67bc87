package uk.sufficiency.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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

  private final Path path;
  private final String sha256;
  private final Charset charset;

  private SpooledFile(Path path, String sha256, Charset charset) {
    this.path = path;
    this.sha256 = sha256;
    this.charset = charset;
  }

  /** Stores the stream to its end. */
  public static SpooledFile of(InputStream body) throws IOException {
    var path = Files.createTempFile("sufficiency-import-", ".tmp");
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var digested = new DigestInputStream(body, digest);
          var out = Files.newOutputStream(path)) {
        digested.transferTo(out);
      }
      return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), charsetOf(path));
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }

  /** UTF-8 where the whole file is valid UTF-8, else cp1252, which is how DfE publishes. */
  private static Charset charsetOf(Path path) throws IOException {
    var buffer = new char[8192];
    try (var reader = Files.newBufferedReader(path, UTF_8)) {
      while (reader.read(buffer) >= 0) {
        // reading is the test
      }
      return UTF_8;
    } catch (CharacterCodingException e) {
      return CP1252;
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
    var reader = Files.newBufferedReader(path, charset);
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
