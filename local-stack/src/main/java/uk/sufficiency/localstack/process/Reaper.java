package uk.sufficiency.localstack.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves nothing running by accident. A shell waits on a pipe that only the supervisor holds; when
 * the supervisor dies, however it dies, the pipe closes and the shell becomes this program, which
 * ends the recorded processes.
 */
public final class Reaper {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String WAIT_THEN_RUN =
      "trap '' HUP INT TERM; while read -r _; do :; done; exec \"$@\"";

  private Reaper() {}

  /** Starts the watch over a supervisor; end it with {@link Process#destroyForcibly()}. */
  public static Process watchOver(ProcessRecord supervisor, Path run) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            "/bin/sh",
            "-c",
            WAIT_THEN_RUN,
            "sufficiency-reaper",
            java,
            "-Xmx32m",
            "-cp",
            ownClasspath(),
            Reaper.class.getName(),
            run.toString(),
            Long.toString(supervisor.pid()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Ends every recorded process that still lives and forgets the records, the youngest first. */
  public static void endAll(ProcessRecords records) throws IOException, InterruptedException {
    var youngestFirst = Comparator.comparingLong(ProcessRecord::startedAt).reversed();
    for (var record : records.list().stream().sorted(youngestFirst).toList()) {
      var living = record.findLiving();
      if (living.isPresent()) {
        // PostgreSQL's fast shutdown is SIGINT, and every JVM takes it as it takes SIGTERM.
        Signals.stop(living.get(), "INT", PATIENCE);
      }
      records.remove(record.name());
    }
  }

  /** Run by the shell once the supervisor with the pid {@code args[1]} is gone. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var records = new ProcessRecords(Path.of(args[0]));
    var pid = Long.parseLong(args[1]);
    var supervisor = records.find("supervisor");
    if (supervisor.isPresent() && supervisor.get().pid() == pid) {
      endAll(records);
    }
  }

  /** Not {@code java.class.path}: a test runner's is a file that is gone by then. */
  private static String ownClasspath() {
    return Stream.of(Reaper.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class)
        .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .map(File::getPath)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
