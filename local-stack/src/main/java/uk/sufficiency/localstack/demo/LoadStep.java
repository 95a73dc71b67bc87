package uk.sufficiency.localstack.demo;

import java.time.Duration;

/**
 * News from a load, for people.
 *
 * @param number of the step, from 1
 * @param of how many steps there are
 * @param what is loaded: the file's name
 * @param outcome what became of it so far, such as {@code APPLIED, 600 rows}
 * @param elapsed since the load began
 */
public record LoadStep(int number, int of, String what, String outcome, Duration elapsed) {

  /** One line for a terminal. */
  @Override
  public String toString() {
    return "%2d/%d %-28s %s (%.1f s)"
        .formatted(number, of, what, outcome, elapsed.toMillis() / 1000.0);
  }
}
