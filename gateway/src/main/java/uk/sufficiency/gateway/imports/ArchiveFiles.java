package uk.sufficiency.gateway.imports;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/**
 * The files of an archive, one after the other. Folders and what macOS adds are passed over, as far
 * as they are few and small: to pass over is to unpack, and an archive may hold much more than it
 * weighs.
 */
final class ArchiveFiles {

  static final int MOST_PASSED_OVER = 100;
  static final long MOST_BYTES_PASSED_OVER = 1 << 20;

  private final ZipInputStream zip;
  private final byte[] unread = new byte[8192];
  private int passedOver;
  private long bytesPassedOver;

  ArchiveFiles(ZipInputStream zip) {
    this.zip = zip;
  }

  /**
   * The next file, or null at the end of the archive; the one before must have been read to its
   * end.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException TOO_LARGE when there is too much beside it
   */
  @Nullable ZipEntry findNext() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && isNoFile(entry)) {
      passOver();
      entry = zip.getNextEntry();
    }
    return entry;
  }

  private static boolean isNoFile(ZipEntry entry) {
    return entry.isDirectory() || entry.getName().startsWith("__MACOSX/");
  }

  private void passOver() throws IOException {
    passedOver++;
    insistOnLittle();
    for (int read = zip.read(unread); read >= 0; read = zip.read(unread)) {
      bytesPassedOver += read;
      insistOnLittle();
    }
  }

  private void insistOnLittle() {
    if (passedOver > MOST_PASSED_OVER || bytesPassedOver > MOST_BYTES_PASSED_OVER) {
      throw Problem.of(
              CommonError.TOO_LARGE,
              "The archive has too much in it beside the file; send the file alone.")
          .asException();
    }
  }
}
