package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;

/** For the shell, which asks before it builds under a running stack's feet. */
@Command(name = "is-running", hidden = true, description = "Exit code 0 if a stack runs here.")
final class IsRunningCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    return RunningStack.of(Repository.state()).findSupervisor().isPresent() ? 0 : 1;
  }
}
