package uk.sufficiency.localstack.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.sufficiency.localstack.StateDirectory;

/**
 * A folder as it is now, by hard links where the file system has them: quick, and without bytes.
 */
final class LinkedCopy {

  private LinkedCopy() {}

  /** Replaces {@code target} by a copy of {@code source} that outlives changes there. */
  static void of(Path source, Path target) throws IOException {
    StateDirectory.deleteRecursively(target);
    try (var paths = Files.walk(source)) {
      for (var each : paths.toList()) {
        var copy = target.resolve(source.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(copy);
        } else {
          linkOrCopy(each, copy);
        }
      }
    }
  }

  private static void linkOrCopy(Path file, Path copy) throws IOException {
    try {
      Files.createLink(copy, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, copy); // another file system, or one without links
    }
  }
}
