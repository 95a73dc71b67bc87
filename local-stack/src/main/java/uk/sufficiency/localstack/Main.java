package uk.sufficiency.localstack;

import picocli.CommandLine;
import uk.sufficiency.localstack.cli.Sufficiency;

/** What {@code ./sufficiency} runs once it has found a JDK and built what changed. */
public final class Main {

  private Main() {}

  /** Exit code 0 when done, 1 when something is to be put right, 2 when mistyped. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    return new CommandLine(new Sufficiency())
        .setExecutionExceptionHandler(Main::explain)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  /** One line for what a person can put right, a stack trace for what is our mistake. */
  private static int explain(
      Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    if (problem instanceof StackException) {
      command.getErr().println(problem.getMessage());
    } else {
      problem.printStackTrace(command.getErr());
    }
    return 1;
  }
}
