package uk.sufficiency.registry.setting;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.registry.geography.WardMap;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.model.GiasColumns;
import uk.sufficiency.registry.setting.model.GiasSetting;

/** GIAS's settings on their way into the register: staged, and completed with what we know. */
@ApplicationScoped
public class SettingStage {

  public static final String COLUMNS =
      """
      stage_setting (row_no, urn, ukprn, name, la_code, authority, phase, type, status, opened_on,
        closed_on, postcode, easting, northing, location_source, ward_code, ward_name, ward_source,
        trust_code, trust_name, age_from, age_to)""";

  private static final String STAGE =
      """
      create temporary table stage_setting (
        like setting including defaults, row_no bigint) on commit drop;
      alter table stage_setting alter version drop not null
      """;
  private static final String DUPLICATES =
      """
      select s.row_no, format('URN %s stands in row %s, too', s.urn, d.first)
        from stage_setting s
        join (select urn, min(row_no) as first from stage_setting
               group by urn having count(*) > 1) d on d.urn = s.urn
       where s.row_no > d.first order by s.row_no
      """;
  private static final String SHARED_UKPRN =
      """
      select s.row_no, format('''%s'': another open setting has the same UKPRN', s.ukprn)
        from stage_setting s
        join (select ukprn from stage_setting where ukprn is not null and status = 'OPEN'
               group by ukprn having count(*) > 1) d on d.ukprn = s.ukprn
       where s.status = 'OPEN' order by s.row_no
      """;
  private static final String FAR_FROM_POSTCODE =
      """
      select s.row_no, format('''%s,%s'': %s km from the postcode %s', s.easting, s.northing,
               round(sqrt((s.easting - p.easting)::numeric ^ 2
                        + (s.northing - p.northing)::numeric ^ 2) / 1000), s.postcode)
        from stage_setting s join postcode p on p.postcode = s.postcode
       where s.location_source = 'GIAS'
         and (s.easting - p.easting)::bigint ^ 2 + (s.northing - p.northing)::bigint ^ 2 > 4e6
       order by s.row_no
      """;
  private static final String UNKNOWN_WARD =
      """
      select s.row_no, format('''%s'' (%s): not among the wards of the register',
               s.ward_code, s.ward_name)
        from stage_setting s
       where s.ward_code is not null and s.status <> 'CLOSED'
         and s.authority = '%AUTHORITY%'
         and exists (select from ward)
         and not exists (select from ward w where w.code = s.ward_code)
       order by s.row_no
      """;
  private static final String KEEP =
      "update stage_setting s set %1$s = o.%1$s from setting o where o.urn = s.urn";
  private static final String KEEP_LOCATION =
      """
      update stage_setting s
         set easting = o.easting, northing = o.northing, location_source = o.location_source
        from setting o where o.urn = s.urn and o.location_source = 'GIAS'
      """;
  private static final String KEEP_WARD =
      """
      update stage_setting s
         set ward_code = o.ward_code, ward_name = o.ward_name, ward_source = o.ward_source
        from setting o where o.urn = s.urn and o.ward_source = 'GIAS'
      """;
  private static final String LOCATE_BY_POSTCODE =
      """
      update stage_setting s
         set easting = p.easting, northing = p.northing, location_source = 'POSTCODE'
        from postcode p where p.postcode = s.postcode and s.easting is null
      """;
  private static final String NAME_WARDS =
      """
      update stage_setting s set ward_name = w.name
        from ward w where w.code = s.ward_code and w.name is distinct from s.ward_name
      """;

  /** Files carry these in columns that come and go; a file without the column changes nothing. */
  private static final Map<String, String> OPTIONAL =
      Map.ofEntries(
          entry(GiasColumns.UKPRN, "ukprn"),
          entry(GiasColumns.PHASE, "phase"),
          entry(GiasColumns.TYPE, "type"),
          entry(GiasColumns.OPENED, "opened_on"),
          entry(GiasColumns.CLOSED, "closed_on"),
          entry(GiasColumns.POSTCODE, "postcode"),
          entry(GiasColumns.TRUST_CODE, "trust_code"),
          entry(GiasColumns.TRUST_NAME, "trust_name"),
          entry(GiasColumns.AGE_FROM, "age_from"),
          entry(GiasColumns.AGE_TO, "age_to"));

  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A setting as a staged row. */
  public @Nullable Object[] values(long row, GiasSetting of) {
    return new @Nullable Object[] {
      row,
      of.urn(),
      of.ukprn(),
      of.name(),
      of.laCode(),
      of.authority(),
      of.phase(),
      of.type(),
      of.status(),
      of.openedOn(),
      of.closedOn(),
      of.postcode(),
      of.easting(),
      of.northing(),
      of.easting() == null ? null : "GIAS",
      of.wardCode(),
      of.wardCode() != null && of.wardName() == null ? of.wardCode() : of.wardName(),
      of.wardCode() == null ? null : "GIAS",
      of.trustCode(),
      of.trustName(),
      of.ageFrom(),
      of.ageTo()
    };
  }

  /** Reports what only shows when rows are looked at together. */
  public void judgeTogether(Connection transaction, Findings findings, String authority)
      throws SQLException {
    Staging.refuseAll(transaction, findings, GiasColumns.URN, Code.DUPLICATE, DUPLICATES);
    Staging.suspectAll(
        transaction, findings, GiasColumns.UKPRN, Code.DUPLICATE_OF_UKPRN, SHARED_UKPRN);
    Staging.suspectAll(
        transaction, findings, GiasColumns.EASTING, Code.FAR_FROM_POSTCODE, FAR_FROM_POSTCODE);
    Staging.suspectAll(
        transaction,
        findings,
        GiasColumns.WARD_CODE,
        Code.UNKNOWN_WARD,
        UNKNOWN_WARD.replace("%AUTHORITY%", authority));
  }

  /**
   * Completes what was staged: columns that the file does not have stay as they are; a missing
   * point comes from the postcode, a missing ward from the point.
   */
  public void complete(Connection transaction, Cells.Header header, WardMap wards)
      throws SQLException {
    for (Map.Entry<String, String> column : OPTIONAL.entrySet()) {
      if (!header.has(column.getKey())) {
        Staging.run(transaction, KEEP.formatted(column.getValue()));
      }
    }
    if (!header.has(GiasColumns.AUTHORITY) && !header.has(GiasColumns.DISTRICT)) {
      Staging.run(transaction, KEEP.formatted("authority"));
    }
    if (!header.has(GiasColumns.EASTING) || !header.has(GiasColumns.NORTHING)) {
      Staging.run(transaction, KEEP_LOCATION);
    }
    if (!header.has(GiasColumns.WARD_CODE)) {
      Staging.run(transaction, KEEP_WARD);
    }
    Staging.run(transaction, LOCATE_BY_POSTCODE);
    WardAssignment.assign(transaction, "stage_setting", wards);
    Staging.run(transaction, NAME_WARDS);
  }
}
