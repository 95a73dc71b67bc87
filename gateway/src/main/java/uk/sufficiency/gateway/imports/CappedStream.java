package uk.sufficiency.gateway.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * A stream of at most so many bytes, counted after unpacking: an archive may hold much more than it
 * weighs. Remembers why reading failed, because whoever reads wraps it beyond recognition.
 */
final class CappedStream extends FilterInputStream {

  private final long most;
  private long count;
  private volatile @Nullable ProblemException failure;

  CappedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      insistOnSize();
      return read;
    } catch (ProblemException e) {
      failure = e;
      throw new IOException(e);
    }
  }

  /** Why reading failed, where it was the sender's fault. */
  @Nullable ProblemException failure() {
    return failure;
  }

  private void insistOnSize() {
    if (count > most) {
      throw Problem.of(
              CommonError.TOO_LARGE, "A file has at most %d bytes, unpacked.".formatted(most))
          .asException();
    }
  }
}
