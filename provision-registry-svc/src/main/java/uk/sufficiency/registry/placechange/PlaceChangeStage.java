package uk.sufficiency.registry.placechange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.placechange.model.PlaceChangeRow;

/**
 * A place change workbook on its way in: held against the register, whose provisions are locked
 * meanwhile, and taken over. Which provisions are touched goes into {@code touched_provision}.
 */
@ApplicationScoped
public class PlaceChangeStage {

  public static final String COLUMNS =
      """
      stage_place_change (row_no, reference, urn, academic_year, places_current, places_new, reason,
        reason_text)""";
  private static final String STAGE =
      """
      create temporary table stage_place_change (
        row_no bigint, reference text, urn text, academic_year integer, places_current integer,
        places_new integer, reason text, reason_text text) on commit drop
      """;

  /** Before anything is compared: officers' changes of the same provisions must wait. */
  private static final String LOCK =
      """
      select id from provision
       where reference in (select reference from stage_place_change) order by id for update
      """;

  private static final String UNKNOWN =
      """
      select s.row_no, format('''%s'': no provision of the register has this reference', s.reference)
        from stage_place_change s
       where not exists (select from provision p where p.reference = s.reference) order by s.row_no
      """;
  private static final String OTHER_URN =
      """
      select s.row_no, format('''%s'': the provision %s is at %s', s.urn, s.reference, p.urn)
        from stage_place_change s join provision p on p.reference = s.reference
       where p.urn <> s.urn order by s.row_no
      """;
  private static final String CLOSED =
      """
      select s.row_no, format('the provision %s is closed', s.reference)
        from stage_place_change s join provision p on p.reference = s.reference
       where p.status = 'CLOSED' and s.places_new > s.places_current order by s.row_no
      """;
  private static final String REPEATED =
      """
      select row_no, format('academic year %s of %s stands in row %s, too',
               academic_year, reference, first)
        from (select *, min(row_no) over (partition by reference, academic_year) as first
                from stage_place_change) s
       where row_no > first order by row_no
      """;
  private static final String STALE =
      """
      select s.row_no, format('''%s'': the register says %s places in %s; export it anew and'
               ' look at the change again', s.places_current, r.places, s.academic_year)
        from stage_place_change s
        join provision p on p.reference = s.reference
       cross join lateral (
             select commissioned_on(p.id, make_date(s.academic_year, 9, 1)) as places) r
       where r.places <> s.places_current order by s.row_no
      """;
  private static final String FIND_CHANGED =
      """
      create temporary table changed_places on commit drop as
      select p.id as provision_id, p.name, s.*
        from stage_place_change s join provision p on p.reference = s.reference
       where s.places_new <> s.places_current
      """;

  /** The one statement that writes commissioned places. */
  private static final String COMMISSION =
      """
      insert into commissioned_places (provision_id, academic_year, places)
      select provision_id, academic_year, places_new from changed_places
      on conflict (provision_id, academic_year) do update set places = excluded.places
      """;

  private static final String TOUCH =
      """
      insert into touched_provision select distinct provision_id, false from changed_places
      """;
  private static final String EXPLAIN =
      """
      insert into place_change (provision_id, academic_year, places_before, places_after, reason,
                                reason_text, recorded_by)
      select provision_id, academic_year, places_current, places_new, reason, reason_text, ?
        from changed_places order by row_no
      """;
  private static final String CHANGES =
      """
      select case when places_new > places_current then 'MORE_PLACES' else 'FEWER_PLACES' end
               as kind,
             reference as id, name, 'places ' || academic_year as field,
             places_current::text as was, places_new::text as becomes
        from changed_places""";

  private final Caller caller;

  PlaceChangeStage(Caller caller) {
    this.caller = caller;
  }

  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A row of the file as a staged row. */
  public @Nullable Object[] values(long row, PlaceChangeRow of) {
    return new @Nullable Object[] {
      row,
      of.reference(),
      of.urn(),
      of.academicYear(),
      of.current(),
      of.proposed(),
      of.reason(),
      of.reasonText()
    };
  }

  /** Refuses what does not go together with the register, or with another row. */
  public void judgeTogether(Connection transaction, Findings findings) throws SQLException {
    Staging.run(transaction, LOCK);
    Staging.refuseAll(
        transaction, findings, PlaceChangeRow.REFERENCE, Code.UNKNOWN_REFERENCE, UNKNOWN);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.URN, Code.CONTRADICTION, OTHER_URN);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.REFERENCE, Code.CONTRADICTION, CLOSED);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.YEAR, Code.DUPLICATE, REPEATED);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.CURRENT, Code.STALE, STALE);
  }

  /** Takes over what was staged, and notes why. */
  public Stored merge(Connection transaction) throws SQLException {
    long rows = Staging.count(transaction, "select count(*) from stage_place_change");
    Staging.run(transaction, FIND_CHANGED);
    long changed = Staging.count(transaction, "select count(*) from changed_places");
    Staging.run(transaction, COMMISSION);
    Staging.run(transaction, TOUCH);
    try (PreparedStatement explain = transaction.prepareStatement(EXPLAIN)) {
      explain.setString(1, caller.subject());
      explain.executeUpdate();
    }
    return new Stored(0, changed, rows - changed);
  }

  /** The query that tells what a merge has changed, as {@code ImportRunner.Result} wants it. */
  public String changes() {
    return CHANGES;
  }
}
