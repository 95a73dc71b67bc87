package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;

/** Stops everything; the data stays. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops everything. The data stays for the next ./sufficiency up.")
final class DownCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var stopped = RunningStack.of(Repository.state()).down();
    spec.commandLine()
        .getOut()
        .println(stopped ? "Everything is stopped." : "Nothing was running.");
    return 0;
  }
}
