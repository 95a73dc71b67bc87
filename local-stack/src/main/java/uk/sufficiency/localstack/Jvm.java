package uk.sufficiency.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run the JDK we run on. */
public final class Jvm {

  /** Small machines first: one collector thread, small stacks, no counters in a shared file. */
  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData");

  private Jvm() {}

  /** The {@code java} of the JDK we run on. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** {@code java} with a maximum heap in MiB, followed by {@code arguments}. */
  public static List<String> command(int heapMiB, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(java());
    command.add("-Xmx" + heapMiB + "m");
    command.addAll(SMALL);
    command.addAll(arguments);
    return command;
  }
}
