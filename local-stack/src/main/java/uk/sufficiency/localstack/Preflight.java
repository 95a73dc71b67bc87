package uk.sufficiency.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import uk.sufficiency.localstack.process.PortCheck;

/** What must be so before anything is started, so that a start either works or says why not. */
final class Preflight {

  private static final long MIB = 1024 * 1024;
  private static final long FIRST_START = 1_500 * MIB;
  private static final long LATER_START = 300 * MIB;

  private Preflight() {}

  /** Refuses to start where ports are taken. */
  static void requireFreePorts(Ports ports, Collection<Component> components)
      throws InterruptedException {
    for (var component : components) {
      for (int port : ports.allOf(component)) {
        requireFree(component, port);
      }
    }
  }

  /** Refuses to start where the disk would run full. */
  static void requireDiskSpace(StateDirectory state) throws IOException {
    var needed = Files.isDirectory(state.data(Component.POSTGRES)) ? LATER_START : FIRST_START;
    var free = Files.getFileStore(state.root()).getUsableSpace();
    if (free < needed) {
      throw new StackException(
          "The disk of %s has %d MiB left and the stack needs %d MiB: make room, or set SUFFICIENCY_STATE to a folder on another disk."
              .formatted(state.root(), free / MIB, needed / MIB));
    }
  }

  private static void requireFree(Component component, int port) throws InterruptedException {
    if (!PortCheck.isFree(port)) {
      throw new StackException(
          "Port %d, which %s needs, is taken by %s: stop that, or move the whole stack with SUFFICIENCY_PORT_OFFSET=1000 ./sufficiency up."
              .formatted(port, component.label(), PortCheck.owner(port)));
    }
  }
}
