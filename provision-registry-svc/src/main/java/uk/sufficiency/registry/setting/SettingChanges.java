package uk.sufficiency.registry.setting;

import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.registry.intake.Staging;

/** What a merge of staged settings does to the register, told as an officer would. */
public final class SettingChanges {

  private static final String REMEMBER =
      """
      create temporary table setting_before on commit drop as
      select o.* from setting o join touched_setting t on t.urn = o.urn and not t.added
      """;

  /**
   * Open settings of the file's authorities that the file does not have are told, too: they stay.
   * Closed ones are not: many files leave them out.
   */
  private static final String QUERY =
      """
      select c.kind, s.urn as id, s.name, c.field, c.was, c.becomes
        from setting_before b join setting s on s.urn = b.urn
       cross join lateral (values
         (case when s.status = 'CLOSED' then 'CLOSED' when b.status = 'CLOSED' then 'REOPENED'
               else 'STATUS_CHANGED' end, 'status', b.status, s.status),
         ('RENAMED', 'name', b.name, s.name),
         ('PHASE_CHANGED', 'phase', b.phase, s.phase),
         ('TYPE_CHANGED', 'type', b.type, s.type),
         (case when s.trust_code is null and s.trust_name is null then 'LEFT_TRUST'
               when b.trust_code = s.trust_code then 'TRUST_RENAMED' else 'NEW_TRUST' end,
          'trust', nullif(concat_ws(' ', b.trust_code, b.trust_name), ''),
          nullif(concat_ws(' ', s.trust_code, s.trust_name), '')),
         (case when b.ward_code = s.ward_code then 'WARD_RENAMED' else 'MOVED_WARD' end, 'ward',
          nullif(concat_ws(' ', b.ward_code, b.ward_name), ''),
          nullif(concat_ws(' ', s.ward_code, s.ward_name), '')),
         ('MOVED', 'postcode', b.postcode, s.postcode),
         ('MOVED', 'location', b.easting || ',' || b.northing, s.easting || ',' || s.northing),
         ('AUTHORITY_CHANGED', 'laCode', b.la_code, s.la_code),
         ('AUTHORITY_CHANGED', 'authority', b.authority, s.authority),
         ('DETAIL_CHANGED', 'ukprn', b.ukprn, s.ukprn),
         ('DETAIL_CHANGED', 'openedOn', b.opened_on::text, s.opened_on::text),
         ('DETAIL_CHANGED', 'closedOn', b.closed_on::text, s.closed_on::text),
         ('DETAIL_CHANGED', 'ageFrom', b.age_from::text, s.age_from::text),
         ('DETAIL_CHANGED', 'ageTo', b.age_to::text, s.age_to::text),
         ('DETAIL_CHANGED', 'locationSource', b.location_source, s.location_source),
         ('DETAIL_CHANGED', 'wardSource', b.ward_source, s.ward_source))
         as c (kind, field, was, becomes)
       where c.was is distinct from c.becomes
      union all
      select 'ADDED', s.urn, s.name, 'status', null, s.status
        from touched_setting t join setting s on s.urn = t.urn
       where t.added
      union all
      select 'NOT_IN_FILE', s.urn, s.name, null, null, null
        from setting s
       where s.status <> 'CLOSED'
         and s.la_code in (select la_code from stage_setting)
         and not exists (select from stage_setting n where n.urn = s.urn)""";

  private SettingChanges() {}

  /** Keeps how the touched settings are before they are changed. */
  static void remember(Connection transaction) throws SQLException {
    Staging.run(transaction, REMEMBER);
  }

  /** The query that tells the changes, as {@code ImportRunner.Result} wants it. */
  public static String query() {
    return QUERY;
  }
}
