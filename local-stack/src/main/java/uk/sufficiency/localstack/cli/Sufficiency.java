package uk.sufficiency.localstack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; alone it prints its help. */
@Command(
    name = "./sufficiency",
    subcommands = {
      UpCommand.class,
      IsRunningCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      TokenCommand.class,
      LoadCommand.class,
      TestInfrastructureCommand.class,
      TestReportCommand.class,
      DownCommand.class,
      ResetCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Runs the whole SEND sufficiency suite on this machine.")
public final class Sufficiency implements Runnable {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
