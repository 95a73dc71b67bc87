package uk.sufficiency.registry.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.geography.WardMap;
import uk.sufficiency.registry.intake.Staging;

/**
 * Takes what was staged into the register. Which settings a transaction has touched stands in the
 * temporary table {@code touched_setting}: {@code moved} means to another ward. {@link
 * SettingEvents} counts their versions and publishes them at the end.
 */
@ApplicationScoped
public class SettingMerge {

  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('settings'))";
  private static final String TOUCHED =
      """
      create temporary table touched_setting (
        urn text primary key, moved boolean not null, added boolean not null) on commit drop
      """;
  private static final List<String> DATA =
      List.of(
          "ukprn",
          "name",
          "la_code",
          "authority",
          "phase",
          "type",
          "status",
          "opened_on",
          "closed_on",
          "postcode",
          "easting",
          "northing",
          "location_source",
          "ward_code",
          "ward_name",
          "ward_source",
          "trust_code",
          "trust_name",
          "age_from",
          "age_to");
  private static final String FIND_CHANGED =
      """
      insert into touched_setting
      select n.urn, o.ward_code is distinct from n.ward_code, o.urn is null
        from stage_setting n left join setting o on o.urn = n.urn
       where o.urn is null or (%s) is distinct from (%s)
      """
          .formatted(columns("o."), columns("n."));
  private static final String INSERT =
      """
      insert into setting (urn, version, %s)
      select n.urn, 1, %s
        from stage_setting n join touched_setting t on t.urn = n.urn and t.added
      """
          .formatted(columns(""), columns("n."));
  private static final String UPDATE =
      """
      update setting o set (%s) = row(%s)
        from stage_setting n join touched_setting t on t.urn = n.urn and not t.added
       where o.urn = n.urn
      """
          .formatted(columns(""), columns("n."));

  private static final String MOVE_WITH_POSTCODE =
      """
      with located as (
        update setting s
           set easting = p.easting, northing = p.northing, location_source = 'POSTCODE'
          from postcode p
         where p.postcode = s.postcode and s.location_source is distinct from 'GIAS'
           and (s.easting, s.northing) is distinct from (p.easting, p.northing)
        returning s.urn)
      insert into touched_setting select urn, false, false from located
      """;
  private static final String REMEMBER_WARDS =
      """
      create temporary table ward_before on commit drop as
      select urn, ward_code, ward_name from setting
      """;
  private static final String NAME_WARDS =
      """
      update setting s set ward_name = w.name
        from ward w where w.code = s.ward_code and w.name is distinct from s.ward_name
      """;
  private static final String FIND_MOVED =
      """
      insert into touched_setting
      select s.urn, s.ward_code is distinct from b.ward_code, false
        from setting s join ward_before b on b.urn = s.urn
       where (s.ward_code, s.ward_name) is distinct from (b.ward_code, b.ward_name)
      on conflict (urn) do update set moved = excluded.moved
      """;

  /** Keeps other imports of settings out until the transaction ends, and starts to take notes. */
  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, LOCK);
    Staging.run(transaction, TOUCHED);
  }

  /** Takes over the staged settings. Settings that the file does not have stay. */
  public Stored merge(Connection transaction) throws SQLException {
    long staged = Staging.count(transaction, "select count(*) from stage_setting");
    long touched = Staging.run(transaction, FIND_CHANGED);
    Staging.run(transaction, "analyze touched_setting");
    SettingChanges.remember(transaction);
    long added = Staging.run(transaction, INSERT);
    long changed = touched == added ? 0 : Staging.run(transaction, UPDATE);
    return new Stored(added, changed, staged - added - changed);
  }

  /** After wards or postcodes have changed: what was worked out from them is worked out anew. */
  public void locateAnew(Connection transaction, WardMap wards) throws SQLException {
    Staging.run(transaction, REMEMBER_WARDS);
    Staging.run(transaction, MOVE_WITH_POSTCODE);
    WardAssignment.assign(transaction, "setting", wards);
    Staging.run(transaction, NAME_WARDS);
    Staging.run(transaction, FIND_MOVED);
  }

  private static String columns(String prefix) {
    return DATA.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
  }
}
