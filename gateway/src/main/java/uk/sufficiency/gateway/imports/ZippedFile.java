package uk.sufficiency.gateway.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * The one file of an archive, unpacked as it is read. Whether it was the only one is known at its
 * end: a second one fails the read, so that the service behind never sees a complete file.
 */
final class ZippedFile extends FilterInputStream {

  private final ZipInputStream zip;
  private final ArchiveFiles files;
  private final String name;
  private boolean ended;

  private ZippedFile(ZipInputStream zip, ArchiveFiles files, String name) {
    super(zip);
    this.zip = zip;
    this.files = files;
    this.name = name;
  }

  static ZippedFile open(InputStream content) throws IOException {
    ZipInputStream zip = new ZipInputStream(content);
    try {
      ArchiveFiles files = new ArchiveFiles(zip);
      ZipEntry entry = files.findNext();
      if (entry == null) {
        throw broken("The archive has no file in it, or is no zip archive.");
      }
      return new ZippedFile(zip, files, entry.getName());
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw broken("The archive cannot be read.");
    }
  }

  String name() {
    return name;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (ended) {
      return -1;
    }
    try {
      int read = zip.read(into, from, length);
      if (read < 0) {
        ended = true;
        insistOnTheEnd();
      }
      return read;
    } catch (ZipException | EOFException e) {
      throw broken("The archive is broken.");
    }
  }

  private void insistOnTheEnd() throws IOException {
    if (files.findNext() != null) {
      throw broken("The archive has more than one file in it; send one at a time.");
    }
  }

  private static ProblemException broken(String message) {
    return Problem.of(CommonError.MALFORMED, message).asException();
  }
}
