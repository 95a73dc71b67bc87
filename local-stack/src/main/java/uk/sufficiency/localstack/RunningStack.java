package uk.sufficiency.localstack;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import uk.sufficiency.localstack.keycloak.Tokens;
import uk.sufficiency.localstack.process.ProcessRecord;
import uk.sufficiency.localstack.process.ProcessRecords;
import uk.sufficiency.localstack.process.Reaper;
import uk.sufficiency.localstack.process.Signals;

/** A stack that another process supervises, as its records tell of it. */
public final class RunningStack {

  private static final Duration DOWN_PATIENCE = Duration.ofMinutes(3);

  private final StateDirectory state;
  private final ProcessRecords records;

  private RunningStack(StateDirectory state) {
    this.state = state;
    this.records = new ProcessRecords(state.run());
  }

  /** The stack of a state directory, running or not. */
  public static RunningStack of(StateDirectory state) {
    return new RunningStack(state);
  }

  /** The process that supervises it, if it runs. */
  public Optional<ProcessRecord> findSupervisor() throws IOException {
    return records.findLiving(Supervision.SUPERVISOR);
  }

  /** What was recorded of a component, whether or not its process still lives. */
  public Optional<ProcessRecord> find(Component component) throws IOException {
    return records.find(component.label());
  }

  /** Where an HTTP component of it answers. */
  public String url(Component component) throws IOException {
    var record =
        records
            .findLiving(component.label())
            .orElseThrow(
                () ->
                    new StackException(
                        component.label()
                            + " does not run: start the stack with ./sufficiency up."));
    return "http://localhost:" + record.port();
  }

  /** A fresh access token of a demo user or a partner's client. */
  public String token(String userOrClient) throws IOException, InterruptedException {
    var realm = url(Component.KEYCLOAK) + "/realms/sufficiency";
    return new Tokens(realm, state.keys()).accessToken(userOrClient);
  }

  /**
   * Stops it in good order, and ends what a killed supervisor has left behind.
   *
   * @return whether there was anything to stop
   */
  public boolean down() throws IOException, InterruptedException {
    var anything = !records.list().isEmpty();
    var supervisor = findSupervisor().flatMap(ProcessRecord::findLiving);
    if (supervisor.isPresent()) {
      Signals.stop(supervisor.get(), "TERM", DOWN_PATIENCE);
    }
    Reaper.endAll(records);
    return anything;
  }
}
