package uk.sufficiency.registry.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.kit.outbox.Outbox;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.intake.StateIterator;

/** Tells everybody else about the settings that a transaction has touched. */
@ApplicationScoped
public class SettingEvents {

  private static final String COUNT_CHANGE =
      """
      update setting s set version = version + 1
        from touched_setting t where t.urn = s.urn and not t.added
      """;

  /** Of several successors, the one that was linked last. */
  private static final String STATES =
      """
      select s.*, k.link_urn as successor
        from touched_setting t join setting s on s.urn = t.urn
        left join lateral (
             select link_urn from setting_link
              where urn = s.urn and type = 'SUCCESSOR'
              order by established_on desc nulls last, link_urn limit 1) k on true
       order by s.urn
      """;

  private final Outbox outbox;

  SettingEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Counts the versions of the touched settings and puts their states into the outbox. */
  public void publish(Connection transaction) throws SQLException {
    Staging.run(transaction, COUNT_CHANGE);
    try (var states = new StateIterator<>(transaction, STATES, SettingEvents::state)) {
      outbox.append(transaction, Topics.SETTING, states);
    }
  }

  private static SettingState state(ResultSet row) throws SQLException {
    return new SettingState(
        row.getString("urn"),
        row.getLong("version"),
        row.getString("name"),
        row.getString("phase"),
        row.getString("type"),
        SettingStatus.valueOf(row.getString("status")),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("postcode"),
        row.getObject("easting", Integer.class),
        row.getObject("northing", Integer.class),
        ward(row.getString("ward_code"), row.getString("ward_name")),
        row.getString("successor"),
        row.getString("authority"));
  }

  private static @Nullable WardRef ward(@Nullable String code, @Nullable String name) {
    return code == null || name == null ? null : new WardRef(code, name);
  }
}
