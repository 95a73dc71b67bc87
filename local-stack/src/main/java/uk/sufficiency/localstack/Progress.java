package uk.sufficiency.localstack;

import java.time.Duration;

/** Hears how the stack is getting on. Called from several threads. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  /** A component is being started. */
  default void starting(Component component) {}

  /** A component answers, so long after its start was begun. */
  default void ready(Component component, Duration took) {}

  /** A component has stopped because it was asked to. */
  default void stopped(Component component) {}

  /** Something a person should read now, such as that a child has crashed. */
  default void warning(String line) {}
}
