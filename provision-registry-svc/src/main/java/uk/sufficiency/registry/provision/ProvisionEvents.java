package uk.sufficiency.registry.provision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.ProvisionState.CommissionedYear;
import uk.sufficiency.contracts.ProvisionStatus;
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
      update provision p set version = version + 1
        from touched_provision t where t.id = p.id and not t.added
      """;
  private static final String STATES =
      """
      select p.*, s.ward_code, c.years, c.places, h.offered, h.occupied
        from touched_provision t
        join provision p on p.id = t.id
        join setting s on s.urn = p.urn
       cross join lateral (
             select coalesce(array_agg(academic_year order by academic_year), '{}') as years,
                    coalesce(array_agg(places order by academic_year), '{}') as places
               from commissioned_places where provision_id = p.id) c
       cross join lateral places_on(p.id, date '$TODAY', date '$TODAY') h
       order by p.id
      """;

  private final Outbox outbox;
  private final LondonClock clock;

  ProvisionEvents(Outbox outbox, LondonClock clock) {
    this.outbox = outbox;
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
    lockTouched(transaction);
    Staging.run(transaction, COUNT_CHANGE);
    String query = STATES.replace("$TODAY", clock.today().toString());
    try (var states = new StateIterator<>(transaction, query, ProvisionEvents::state)) {
      outbox.append(transaction, Topics.PROVISION, states);
    }
  }

  private static ProvisionState state(ResultSet row) throws SQLException {
    return new ProvisionState(
        row.getString("id"),
        row.getLong("version"),
        row.getString("urn"),
        row.getString("ward_code"),
        row.getString("name"),
        ProvisionKind.valueOf(row.getString("kind")),
        ProvisionStatus.valueOf(row.getString("status")),
        Arrays.stream((String[]) values(row.getArray("needs"))).map(Need::valueOf).toList(),
        row.getInt("nc_year_from"),
        row.getInt("nc_year_to"),
        commissioned(row),
        row.getInt("offered"),
        row.getInt("occupied"),
        null,
        null,
        null);
  }

  private static List<CommissionedYear> commissioned(ResultSet row) throws SQLException {
    Integer[] years = (Integer[]) values(row.getArray("years"));
    Integer[] places = (Integer[]) values(row.getArray("places"));
    List<CommissionedYear> all = new ArrayList<>();
    for (int i = 0; i < years.length; i++) {
      all.add(new CommissionedYear(years[i], places[i]));
    }
    return all;
  }

  private static Object values(Array array) throws SQLException {
    try {
      return array.getArray();
    } finally {
      array.free();
    }
  }
}
