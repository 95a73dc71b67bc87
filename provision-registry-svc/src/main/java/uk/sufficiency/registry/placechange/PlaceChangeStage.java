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
      stage_place_change (row_no, reference, urn, academic_year, need, places_current, places_new,
        reason, reason_text)""";
  private static final String STAGE =
      """
      create temporary table stage_place_change (
        row_no bigint, reference text, urn text, academic_year integer, need text,
        places_current integer, places_new integer, reason text, reason_text text) on commit drop
      """;

  /** Before anything is compared: officers' changes of the same provisions must wait. */
  private static final String LOCK =
      """
      select id from provision
       where coalesce(reference, id::text) in (select reference from stage_place_change) order by id for update
      """;

  private static final String UNKNOWN =
      """
      select s.row_no, format('''%s'': no provision of the register has this reference', s.reference)
        from stage_place_change s
       where not exists (select from provision p where coalesce(p.reference, p.id::text) = s.reference) order by s.row_no
      """;
  private static final String OTHER_URN =
      """
      select s.row_no, format('''%s'': the provision %s is at %s', s.urn, s.reference, p.urn)
        from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference
       where p.urn <> s.urn and p.urn <> all (urn_chain(s.urn)) order by s.row_no
      """;
  private static final String CLOSED =
      """
      select s.row_no, format('the provision %s is closed', s.reference)
        from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference
       where p.status = 'CLOSED' and s.places_new > s.places_current order by s.row_no
      """;
  private static final String OTHER_NEED =
      """
      select s.row_no, format('''%s'': %s is for %s', s.need, s.reference,
               array_to_string(p.needs, ', '))
        from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference
       where p.needs <> '{}' and s.need <> all (p.needs) and s.places_new > s.places_current
       order by s.row_no
      """;
  private static final String REPEATED =
      """
      select row_no, format('academic year %s of %s%s stands in row %s, too',
               academic_year, reference, ' and ' || need, first)
        from (select *, min(row_no) over (partition by reference, academic_year, need) as first
                from stage_place_change) s
       where row_no > first order by row_no
      """;

  /** Each year begins as it is in force, so a second one would undo the first. */
  private static final String TWO_YEARS =
      """
      select row_no, format('the file changes %s for %s, too: change one year at a time', first,
               reference)
        from (select *, min(academic_year) over (partition by reference) as first
                from stage_place_change where places_new <> places_current) s
       where academic_year > first order by row_no
      """;

  /** What the register says of the years of the file: the latest year before it holds on. */
  private static final String IN_FORCE =
      """
      create temporary table places_in_force on commit drop as
      select y.provision_id, y.academic_year, c.need, c.places, c.place_funding
        from (select distinct p.id as provision_id, s.academic_year
                from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference) y
        join commissioned_places c
          on c.provision_id = y.provision_id and c.known_to is null
         and c.academic_year = (
             select max(l.academic_year) from commissioned_places l
              where l.provision_id = y.provision_id and l.known_to is null
                and l.academic_year <= y.academic_year)
      """;

  private static final String STALE =
      """
      select s.row_no, format('''%s'': the register says %s places%s in %s; export it anew and'
               ' look at the change again', s.places_current, coalesce(f.places, 0),
               coalesce(' for ' || s.need, ''), s.academic_year)
        from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference
        left join places_in_force f
          on f.provision_id = p.id and f.academic_year = s.academic_year
         and f.need is not distinct from s.need
       where coalesce(f.places, 0) <> s.places_current order by s.row_no
      """;
  private static final String FIND_CHANGED =
      """
      create temporary table changed_places on commit drop as
      select p.id as provision_id, p.name, s.*
        from stage_place_change s
        join provision p on coalesce(p.reference, p.id::text) = s.reference
       where s.places_new <> s.places_current
      """;

  /**
   * All that is commissioned at a provision, with the changes: a year that the file changes begins
   * as it was in force, need by need.
   */
  private static final String COMMISSION =
      """
      select commission(t.provision_id, (
               select json_agg(json_build_object(
                        'academic_year', a.academic_year, 'need', a.need, 'places', a.places,
                        'place_funding', a.place_funding))::text
                 from (select c.academic_year, c.need, c.places, c.place_funding
                         from commissioned_places c
                        where c.provision_id = t.provision_id and c.known_to is null
                          and c.academic_year not in (
                              select n.academic_year from changed_places n
                               where n.provision_id = t.provision_id)
                       union all
                       select coalesce(n.academic_year, f.academic_year), coalesce(n.need, f.need),
                              coalesce(n.places_new, f.places), f.place_funding
                         from (select * from places_in_force
                                where provision_id = t.provision_id
                                  and academic_year in (
                                      select academic_year from changed_places
                                       where provision_id = t.provision_id)) f
                         full join (select * from changed_places
                                     where provision_id = t.provision_id) n
                           on n.academic_year = f.academic_year
                          and coalesce(n.need, '') = coalesce(f.need, '')) a), ?)
        from (select distinct provision_id from changed_places) t
      """;

  private static final String TOUCH =
      """
      insert into touched_provision select distinct provision_id, false from changed_places
      """;
  private static final String EXPLAIN =
      """
      insert into place_change (provision_id, academic_year, need, places_before, places_after,
                                reason, reason_text, recorded_by)
      select provision_id, academic_year, need, places_current, places_new, reason, reason_text, ?
        from changed_places order by row_no
      """;
  private static final String CHANGES =
      """
      select case when places_new > places_current then 'MORE_PLACES' else 'FEWER_PLACES' end
               as kind,
             reference as id, name, concat_ws(' ', 'places', academic_year, need) as field,
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
      of.need(),
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
    Staging.refuseAll(transaction, findings, PlaceChangeRow.NEED, Code.CONTRADICTION, OTHER_NEED);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.YEAR, Code.DUPLICATE, REPEATED);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.YEAR, Code.CONTRADICTION, TWO_YEARS);
    Staging.run(transaction, IN_FORCE);
    Staging.refuseAll(transaction, findings, PlaceChangeRow.CURRENT, Code.STALE, STALE);
  }

  /** Takes over what was staged, and notes why. */
  public Stored merge(Connection transaction) throws SQLException {
    long rows = Staging.count(transaction, "select count(*) from stage_place_change");
    Staging.run(transaction, FIND_CHANGED);
    long changed = Staging.count(transaction, "select count(*) from changed_places");
    recorded(transaction, COMMISSION);
    Staging.run(transaction, TOUCH);
    recorded(transaction, EXPLAIN);
    return new Stored(0, changed, rows - changed);
  }

  private void recorded(Connection transaction, String statement) throws SQLException {
    try (PreparedStatement prepared = transaction.prepareStatement(statement)) {
      prepared.setString(1, caller.subject());
      prepared.execute();
    }
  }

  /** The query that tells what a merge has changed, as {@code ImportRunner.Result} wants it. */
  public String changes() {
    return CHANGES;
  }
}
