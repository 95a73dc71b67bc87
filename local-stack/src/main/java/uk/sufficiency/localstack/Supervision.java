package uk.sufficiency.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.process.ProcessRecord;
import uk.sufficiency.localstack.process.ProcessRecords;
import uk.sufficiency.localstack.process.Reaper;

/** The right to run the one stack of a state directory, held by this process until it ends. */
final class Supervision implements AutoCloseable {

  /** The name under which the supervising process is recorded. */
  static final String SUPERVISOR = "supervisor";

  private final StateDirectory state;
  private final FileChannel channel;
  private final ProcessRecords records;
  private final Process reaper;

  private Supervision(
      StateDirectory state, FileChannel channel, ProcessRecords records, Process reaper) {
    this.state = state;
    this.channel = channel;
    this.records = records;
    this.reaper = reaper;
  }

  /** Takes the right, and ends what a supervisor that was killed has left behind. */
  static Supervision take(StateDirectory state) throws IOException, InterruptedException {
    var channel =
        FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new StackException(
          "A stack already runs in "
              + state.root()
              + ": see ./sufficiency status, or stop it with ./sufficiency down.");
    }
    var records = new ProcessRecords(state.run());
    Reaper.endAll(records);
    Files.deleteIfExists(state.readyMarker());
    var self = ProcessRecord.of(SUPERVISOR, ProcessHandle.current(), 0);
    records.save(self);
    return new Supervision(state, channel, records, Reaper.watchOver(self, state.run()));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // This very process runs it already.
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(state.readyMarker());
    records.remove(SUPERVISOR);
    reaper.destroyForcibly();
    channel.close();
  }
}
