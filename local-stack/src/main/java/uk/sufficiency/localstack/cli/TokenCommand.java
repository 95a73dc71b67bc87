package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;

/** Prints an access token and nothing else, for curl. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = {
      "Prints an access token, good for five minutes, for use in scripts:",
      "  curl -H \"Authorization: Bearer $(./sufficiency token commissioner)\" ..."
    })
final class TokenCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "USER_OR_CLIENT",
      description =
          "place-planner, commissioner, eah-coordinator, analyst, auditor, operator, setting, setting-other,"
              + " partner-health or partner-rpcf.")
  private String name = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    spec.commandLine().getOut().println(RunningStack.of(Repository.state()).token(name));
    return 0;
  }
}
