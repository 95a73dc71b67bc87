package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.Repository;

/** Starts everything and stays until Ctrl-C, or leaves a supervisor behind. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Builds what changed, starts PostgreSQL, Kafka, Keycloak and the four services, and loads the"
          + " demo on the first run. Ctrl-C stops everything."
    })
final class UpCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--detach",
      description = "Return once everything answers; ./sufficiency down stops it.")
  private boolean detach;

  @Option(names = "--no-demo", description = "Start empty: do not load the demo.")
  private boolean noDemo;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "Start only these, such as postgres,kafka,keycloak, and run a service from your IDE.")
  private List<Component> only = List.of(Component.values());

  @Option(names = "--supervised", hidden = true)
  private boolean supervised;

  @Option(names = "--begun", hidden = true, description = "When the command began, in epoch ms.")
  private long begun = System.currentTimeMillis();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var console = new Console(spec.commandLine().getOut(), Instant.ofEpochMilli(begun));
    if (detach) {
      return new DetachedStart(Repository.state(), console).run(noDemo, only, begun);
    }
    runUntilStopped(console);
    return 0;
  }

  private void runUntilStopped(Console console) throws IOException, InterruptedException {
    var stack = LocalStack.builder().components(only).progress(console).build();
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, console)));
    stack.start();
    new FirstSteps(stack, console, spec.commandLine().getOut())
        .take(!noDemo && only.contains(Component.GATEWAY), supervised);
    stopped.await(); // Until a signal ends this process.
  }

  private static void stop(LocalStack stack, Console console) {
    try {
      stack.close();
    } catch (IOException | InterruptedException e) {
      console.tell("Not everything could be stopped: " + e.getMessage());
    }
  }
}
