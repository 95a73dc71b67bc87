package uk.sufficiency.registry.provision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.outbox.Outbox;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.intake.StateIterator;

/**
 * Tells everybody else about provisions that an import has touched. Which ones stands in the
 * temporary table {@code touched_provision}.
 */
@ApplicationScoped
public class ProvisionEvents {

  private static final String TOUCHED =
      """
      create temporary table touched_provision (
        id uuid primary key, added boolean not null) on commit drop
      """;
  private static final String TOUCH_MOVED =
      """
      insert into touched_provision
      select p.id, false from provision p join touched_setting t on t.urn = p.urn and t.moved
      on conflict do nothing
      """;

  /** In the order of ids, so that two imports never wait for each other in a circle. */
  private static final String LOCK =
      """
      select p.id from provision p join touched_provision t on t.id = p.id and not t.added
       order by p.id for update of p
      """;

  private static final String COUNT_CHANGE =
      """
      update provision p set version = version + 1, last_change = '$CHANGE'
        from touched_provision t where t.id = p.id and not t.added
      """;
  private static final String STATES =
      "select provision_state(id, date '$TODAY') from touched_provision order by id";

  private final Outbox outbox;
  private final ProvisionStates states;
  private final LondonClock clock;

  ProvisionEvents(Outbox outbox, ProvisionStates states, LondonClock clock) {
    this.outbox = outbox;
    this.states = states;
    this.clock = clock;
  }

  /** Starts to take notes of the provisions that a transaction touches. */
  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, TOUCHED);
  }

  /** A provision's state names the ward of its setting: it changes when the setting moves. */
  public void touchMoved(Connection transaction) throws SQLException {
    Staging.run(transaction, TOUCH_MOVED);
  }

  /** Takes the locks that officers' changes take, before the touched provisions are changed. */
  public void lockTouched(Connection transaction) throws SQLException {
    Staging.run(transaction, LOCK);
  }

  /** Counts the versions of the touched provisions and puts their states into the outbox. */
  public void publish(Connection transaction) throws SQLException {
    publish(transaction, LastChange.IMPORTED);
  }

  /** The same, with what has changed, where it was no file. */
  public void publish(Connection transaction, LastChange change) throws SQLException {
    lockTouched(transaction);
    Staging.run(transaction, COUNT_CHANGE.replace("$CHANGE", change.name()));
    String query = STATES.replace("$TODAY", clock.today().toString());
    try (var all = new StateIterator<>(transaction, query, row -> states.read(row.getString(1)))) {
      outbox.append(transaction, Topics.PROVISION, all);
    }
  }
}
