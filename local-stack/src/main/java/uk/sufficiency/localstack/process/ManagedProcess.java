package uk.sufficiency.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** A child process of ours: its output goes to one log, its record to one file. */
public final class ManagedProcess {

  private final ProcessRecord record;
  private final ProcessRecords records;
  private final Process process;
  private volatile boolean ending;

  private ManagedProcess(ProcessRecord record, ProcessRecords records, Process process) {
    this.record = record;
    this.records = records;
    this.process = process;
  }

  /**
   * Starts a process.
   *
   * @param onCrash told the exit code when the process ends without our having asked for it
   */
  public static ManagedProcess start(
      String name,
      int port,
      ProcessBuilder command,
      Path log,
      ProcessRecords records,
      Consumer<Integer> onCrash)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    command.redirectErrorStream(true);
    command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    command.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    var process = command.start();
    var record = ProcessRecord.of(name, process.toHandle(), port);
    records.save(record);
    var managed = new ManagedProcess(record, records, process);
    process.onExit().thenAccept(ended -> managed.ended(ended.exitValue(), onCrash));
    return managed;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return record.pid();
  }

  /** Stops it in good order, by force if it does not heed the signal within {@code patience}. */
  public void stop(String signal, Duration patience) throws IOException, InterruptedException {
    ending = true;
    Signals.stop(process.toHandle(), signal, patience);
    records.remove(record.name());
  }

  /** Kills it with SIGKILL, as a power cut would. */
  public void kill() throws IOException, InterruptedException {
    ending = true;
    process.destroyForcibly().waitFor();
    records.remove(record.name());
  }

  private void ended(int exitCode, Consumer<Integer> onCrash) {
    if (!ending) {
      onCrash.accept(exitCode);
    }
  }
}
