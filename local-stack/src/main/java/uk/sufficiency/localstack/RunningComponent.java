package uk.sufficiency.localstack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.process.LogTail;
import uk.sufficiency.localstack.process.ManagedProcess;
import uk.sufficiency.localstack.process.ProcessRecords;

/** One component and, while it runs, its process. */
final class RunningComponent {

  private static final Duration START_PATIENCE = Duration.ofMinutes(4);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 250;
  private static final int LOG_LINES = 8;

  private final Server server;
  private final int port;
  private final StateDirectory state;
  private final ProcessRecords records;
  private final Progress progress;
  private volatile @Nullable ManagedProcess process;
  private volatile boolean ready;
  private volatile boolean retired;

  RunningComponent(
      Server server, Ports ports, StateDirectory state, ProcessRecords records, Progress progress) {
    this.server = server;
    this.port = ports.of(server.component());
    this.state = state;
    this.records = records;
    this.progress = progress;
  }

  /** Starts it and returns once it answers and is provisioned. */
  void start() throws IOException, InterruptedException {
    var begun = Instant.now();
    progress.tell("starting " + component().label());
    server.prepare();
    launch();
    awaitReady(START_PATIENCE);
    server.provision();
    ready = true;
    var took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    progress.tell("%-11s ready after %.1f s".formatted(component().label(), took));
  }

  /** Lets nothing start any more, so that a stop during the start leaves nothing behind. */
  synchronized void retire() {
    retired = true;
  }

  private synchronized void launch() throws IOException {
    if (retired) {
      throw new StackException("The stack was stopped while it was starting.");
    }
    ready = false;
    process =
        ManagedProcess.start(
            component().label(),
            port,
            server.command(),
            state.log(component()),
            records,
            this::crashed);
  }

  void awaitReady(Duration patience) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (!server.isReady()) {
      if (!isAlive()) {
        throw new StackException(component().label() + " ended while starting" + lastLines());
      }
      if (Instant.now().isAfter(deadline)) {
        throw new StackException(
            "%s did not answer within %d s%s"
                .formatted(component().label(), patience.toSeconds(), lastLines()));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  void stop() throws IOException, InterruptedException {
    var current = process;
    if (current != null) {
      current.stop(server.stopSignal(), STOP_PATIENCE);
      process = null;
      progress.tell(component().label() + " stopped");
    }
  }

  void kill() throws IOException, InterruptedException {
    var current = process;
    if (current != null) {
      current.kill();
      process = null;
    }
  }

  boolean isAlive() {
    var current = process;
    return current != null && current.isAlive();
  }

  private Component component() {
    return server.component();
  }

  private void crashed(int exitCode) {
    if (!ready) {
      return; // Whoever waits for its start tells.
    }
    progress.tell(
        "%s ended by itself with exit code %d%s%nRestart everything with ./sufficiency down and ./sufficiency up."
            .formatted(component().label(), exitCode, lastLines()));
  }

  private String lastLines() {
    var log = state.log(component());
    try {
      return "; the last lines of "
          + log
          + ":\n  "
          + String.join("\n  ", LogTail.last(log, LOG_LINES));
    } catch (IOException e) {
      return "; its log " + log + " cannot be read: " + e.getMessage();
    }
  }
}
