package uk.sufficiency.registry.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.outbox.Outbox;
import uk.sufficiency.registry.intake.Staging;

/** Tells everybody else about the settings that a transaction has touched. */
@ApplicationScoped
public class SettingEvents {

  private static final String COUNT_CHANGE =
      """
      update setting s set version = version + 1
        from touched_setting t where t.urn = s.urn and not t.added
      """;

  /**
   * {@link uk.sufficiency.contracts.SettingState} as JSON, made where the settings are: a national
   * file touches fifty thousand. Of several successors, the one that was linked last.
   */
  private static final String STATES =
      """
      select r.id as key, r.version, json_strip_nulls(to_json(r))::text as payload
        from (
          select s.urn as id, s.version, s.name, s.phase, s.type, s.status,
                 s.opened_on as "openedOn", s.closed_on as "closedOn", s.postcode, s.easting,
                 s.northing,
                 case when s.ward_code is not null
                      then json_build_object('code', s.ward_code, 'name', s.ward_name) end as ward,
                 k.link_urn as "successorUrn", s.authority
            from touched_setting t join setting s on s.urn = t.urn
            left join lateral (
                 select link_urn from setting_link
                  where urn = s.urn and type = 'SUCCESSOR'
                  order by established_on desc nulls last, link_urn limit 1) k on true
           order by s.urn) r""";

  private static final String ANY_CHANGED = "select count(*) from touched_setting where not added";

  private final Outbox outbox;

  SettingEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Counts the versions of the touched settings and puts their states into the outbox. */
  public void publish(Connection transaction) throws SQLException {
    if (Staging.count(transaction, ANY_CHANGED) > 0) {
      Staging.run(transaction, COUNT_CHANGE);
    }
    outbox.appendSelected(transaction, Topics.SETTING, STATES);
  }
}
