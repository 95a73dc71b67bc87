package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.stream.Collectors;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.keycloak.DemoUser;
import uk.sufficiency.localstack.keycloak.PartnerKey;

/** What happens once everything answers: the demo, and what a newcomer needs to go on. */
final class FirstSteps {

  private final LocalStack stack;
  private final Console console;
  private final PrintWriter out;

  FirstSteps(LocalStack stack, Console console, PrintWriter out) {
    this.stack = stack;
    this.console = console;
    this.out = out;
  }

  /**
   * @param demo whether to load the demo if it is not there yet
   * @param supervised whether somebody else than a person at a terminal waits for us
   */
  void take(boolean demo, boolean supervised) throws IOException, InterruptedException {
    if (demo) {
      stack.loadDemo();
    }
    console.tell("everything answers");
    out.print(summary(supervised));
    out.flush();
    Files.createFile(stack.state().readyMarker());
  }

  private String summary(boolean supervised) {
    var gateway = stack.url(Component.GATEWAY);
    return """

      GraphQL    %1$s/graphql
      GraphiQL   %1$s/graphql-ui
      Keycloak   %2$s
      People     %3$s  (password = name)
      Systems    %4$s

      One question, three services:

    %5$s
    %6$s
    """
        .formatted(
            gateway,
            stack.url(Component.KEYCLOAK),
            DemoUser.all().stream().map(DemoUser::name).collect(Collectors.joining(", ")),
            String.join(", ", PartnerKey.CLIENTS),
            FirstQuery.asCurl(gateway),
            supervised ? "Stop it with ./sufficiency down." : "Ctrl-C stops everything.");
  }
}
