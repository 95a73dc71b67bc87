package uk.sufficiency.localstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;

/** Stops components in the reverse order of their start. */
final class StopSequence {

  private StopSequence() {}

  /** Stops all, and goes on with the others where one cannot be stopped. */
  static void stop(Map<Component, RunningComponent> components)
      throws IOException, InterruptedException {
    components.values().forEach(RunningComponent::retire);
    var order = new ArrayList<>(components.values()).reversed();
    IOException failure = null;
    for (var each : order) {
      try {
        each.stop();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
