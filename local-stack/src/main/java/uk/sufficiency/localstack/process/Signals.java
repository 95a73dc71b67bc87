package uk.sufficiency.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: politely, and by force where that does not help. */
public final class Signals {

  private Signals() {}

  /** Sends a signal by name, such as {@code INT}. */
  public static void send(String signal, ProcessHandle process)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Asks a process to stop, and kills it with its children when it has not done so in time. */
  public static void stop(ProcessHandle process, String signal, Duration patience)
      throws IOException, InterruptedException {
    if (!process.isAlive()) {
      return;
    }
    send(signal, process);
    if (!endsWithin(process, patience)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      endsWithin(process, Duration.ofSeconds(10));
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration patience)
      throws InterruptedException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    }
  }
}
