package uk.sufficiency.localstack;

import java.io.IOException;

/** How one component is made ready, started and asked whether it is well. */
public interface Server {

  /** Which one it is. */
  Component component();

  /** Whatever must be on disk before the process can start. Quick when nothing is to be done. */
  default void prepare() throws IOException, InterruptedException {}

  /** The command that becomes the process; its output goes to the component's log. */
  ProcessBuilder command() throws IOException;

  /** Whether it answers now. */
  boolean isReady();

  /** What must be there before others may use it, once it answers. Safe to repeat. */
  default void provision() throws IOException, InterruptedException {}

  /** The signal that asks it to stop in good order. */
  default String stopSignal() {
    return "TERM";
  }
}
