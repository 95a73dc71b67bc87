package uk.sufficiency.localstack.demo.load;

import java.time.Duration;

/**
 * Asks again for a while where an answer may come later: a service that is still starting, or one
 * that has not yet learned of a setting over Kafka.
 *
 * @param longest how long to go on asking
 * @param pause between two attempts
 */
public record Patience(Duration longest, Duration pause) {

  /** Two minutes, twice a second. */
  public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMillis(500));

  /** Something to ask of the gateway. */
  @FunctionalInterface
  public interface Attempt<T> {
    /** Asks once. */
    T make() throws InterruptedException;
  }

  /**
   * Asks until there is an answer, or a refusal that will not pass.
   *
   * @throws GatewayRefusal the last refusal
   */
  public <T> T ask(Attempt<T> attempt) throws InterruptedException {
    var giveUpAt = System.nanoTime() + longest.toNanos();
    while (true) {
      try {
        return attempt.make();
      } catch (GatewayRefusal refusal) {
        if (!refusal.mayPass() || System.nanoTime() > giveUpAt) {
          throw refusal;
        }
        Thread.sleep(pause);
      }
    }
  }
}
