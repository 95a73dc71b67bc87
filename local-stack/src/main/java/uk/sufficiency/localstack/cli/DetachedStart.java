package uk.sufficiency.localstack.cli;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Jvm;
import uk.sufficiency.localstack.Main;
import uk.sufficiency.localstack.StateDirectory;

/** Starts a supervisor that outlives this command, and shows what it says until all is ready. */
final class DetachedStart {

  private static final int HEAP_MIB = 64;
  private static final long POLL_MILLIS = 100;

  private final StateDirectory state;
  private final Console console;

  DetachedStart(StateDirectory state, Console console) {
    this.state = state;
    this.console = console;
  }

  /** The exit code: 0 once everything answers. */
  int run(boolean noDemo, List<Component> only, long begun)
      throws IOException, InterruptedException {
    state.create();
    Files.deleteIfExists(state.readyMarker());
    var log = state.logs().resolve("supervisor.log");
    Files.deleteIfExists(log);
    var supervisor = start(log, noDemo, only, begun);
    var cancel = new Thread(supervisor::destroy);
    Runtime.getRuntime().addShutdownHook(cancel);
    follow(log, supervisor);
    Runtime.getRuntime().removeShutdownHook(cancel);
    return supervisor.isAlive() ? 0 : 1;
  }

  private Process start(Path log, boolean noDemo, List<Component> only, long begun)
      throws IOException {
    var command = new ArrayList<>(List.of("nohup")); // The terminal may close; this must not.
    var arguments = new ArrayList<String>();
    arguments.add("-Dsufficiency.root=" + System.getProperty("sufficiency.root", ""));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    arguments.addAll(List.of("up", "--supervised", "--begun", Long.toString(begun)));
    arguments.add("--only=" + only.stream().map(Component::name).collect(Collectors.joining(",")));
    if (noDemo) {
      arguments.add("--no-demo");
    }
    command.addAll(Jvm.command(HEAP_MIB, arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .redirectInput(new File("/dev/null"))
        .start();
  }

  private void follow(Path log, Process supervisor) throws IOException, InterruptedException {
    try (var in = new RandomAccessFile(log.toFile(), "r")) {
      while (true) {
        var over = !supervisor.isAlive() || Files.exists(state.readyMarker());
        copy(in);
        if (over) {
          return;
        }
        Thread.sleep(POLL_MILLIS);
      }
    }
  }

  private void copy(RandomAccessFile in) throws IOException {
    var bytes = new byte[(int) (in.length() - in.getFilePointer())];
    in.readFully(bytes);
    console.raw(new String(bytes, StandardCharsets.UTF_8));
  }
}
