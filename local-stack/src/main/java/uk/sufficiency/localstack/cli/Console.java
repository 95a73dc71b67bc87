package uk.sufficiency.localstack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import uk.sufficiency.localstack.Progress;

/** Prints progress, each line with the time since the command began. */
final class Console implements Progress {

  private final PrintWriter out;
  private final Instant begun;

  Console(PrintWriter out, Instant begun) {
    this.out = out;
    this.begun = begun;
  }

  @Override
  public synchronized void tell(String text) {
    out.printf("[%7s] %s%n", seconds(elapsed()), text);
    out.flush();
  }

  /** Text as it is, from another console. */
  synchronized void raw(String text) {
    out.print(text);
    out.flush();
  }

  /** Time since the command began. */
  Duration elapsed() {
    return Duration.between(begun, Instant.now());
  }

  static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }
}
