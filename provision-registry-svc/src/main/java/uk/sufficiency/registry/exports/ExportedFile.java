package uk.sufficiency.registry.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file made for one answer. It is written to disk before the first byte is sent: whatever its
 * size it takes no memory, a slow reader holds no database connection, a failure is still a problem
 * and not half a file, and its digest can be the entity tag.
 *
 * @param digest SHA-256 of the content, in hexadecimal
 */
record ExportedFile(Path path, String digest) {

  /** What writes the content. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static ExportedFile of(Content content) {
    try {
      Path path = Files.createTempFile("export-", ".tmp");
      try {
        return new ExportedFile(path, write(content, path));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content, once: the file is gone when the stream is closed. */
  InputStream open() {
    try {
      return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Content content, Path path) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream file = Files.newOutputStream(path);
        OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest))) {
      content.writeTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
