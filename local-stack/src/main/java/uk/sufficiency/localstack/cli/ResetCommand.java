package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;

/** Stops everything and removes its data. */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description =
        "Stops everything and removes databases, topics, keys, passwords and logs. The next"
            + " ./sufficiency up starts from nothing.")
final class ResetCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var state = Repository.state();
    RunningStack.of(state).down();
    state.reset();
    spec.commandLine().getOut().println("Everything in " + state.root() + " is removed.");
    return 0;
  }
}
