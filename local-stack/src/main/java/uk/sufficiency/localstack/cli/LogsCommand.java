package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.StackException;

/** Shows a log. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Shows the log of a process.")
final class LogsCommand implements Callable<Integer> {

  private static final String OTHERS = "supervisor, build";

  @Parameters(
      paramLabel = "NAME",
      description =
          "postgres, kafka, keycloak, registry, outreach, forecasting, gateway, supervisor or"
              + " build.")
  private String name = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Stay and show what is added, until Ctrl-C.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      description = "How many of the last lines to show (default: ${DEFAULT-VALUE}).")
  private int lines = 100;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var log = Repository.state().logs().resolve(name + ".log");
    if (!Files.exists(log)) {
      throw new StackException("There is no log of " + name + ". Known: " + known() + ".");
    }
    var command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
    if (follow) {
      command.add("-f");
    }
    command.add(log.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static String known() {
    return Arrays.stream(Component.values()).map(Component::label).collect(Collectors.joining(", "))
        + ", "
        + OTHERS;
  }
}
