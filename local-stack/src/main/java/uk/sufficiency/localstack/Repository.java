package uk.sufficiency.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the clone lies that we were built from. */
public final class Repository {

  private Repository() {}

  /** The root of the clone around the current folder, known by the command at its root. */
  public static Path root() {
    var told = System.getProperty("sufficiency.root");
    if (told != null) {
      return Path.of(told);
    }
    var folder = Path.of("").toAbsolutePath();
    for (var each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve("sufficiency")) && Files.exists(each.resolve("pom.xml"))) {
        return each;
      }
    }
    throw new StackException(folder + " is not inside a clone of the suite: change folder first.");
  }

  /** The state directory: {@code SUFFICIENCY_STATE}, or {@code .sufficiency} in the clone. */
  public static StateDirectory state() {
    var told = System.getenv("SUFFICIENCY_STATE");
    return state(told == null ? home() : Path.of(told));
  }

  /** Another state directory of this clone; it shares the unpacked servers. */
  public static StateDirectory state(Path folder) {
    return new StateDirectory(folder.toAbsolutePath().normalize(), home().resolve("dist"));
  }

  /** The ports: the usual ones moved by {@code SUFFICIENCY_PORT_OFFSET}. */
  public static Ports ports() {
    var offset = System.getenv().getOrDefault("SUFFICIENCY_PORT_OFFSET", "0");
    try {
      return Ports.withOffset(Integer.parseInt(offset));
    } catch (NumberFormatException e) {
      throw new StackException("SUFFICIENCY_PORT_OFFSET must be a number, not " + offset + ".", e);
    }
  }

  private static Path home() {
    return root().resolve(".sufficiency");
  }
}
