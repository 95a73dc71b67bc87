package uk.sufficiency.registry.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.placement.model.PlacementRow;

/**
 * Placements on their way in from a file. A row is the placement that is stored for the same pupil
 * at the same provision with the same first day, or where there is none, with the same status and
 * last day; failing that, the pupil's offer there.
 */
@ApplicationScoped
public class PlacementStage {

  public static final String COLUMNS =
      """
      stage_placement (row_no, reference, pupil_ref, need, nc_year, status, hold_until, starts_on,
        ends_on)""";
  private static final String STAGE =
      """
      create temporary table stage_placement (
        row_no bigint, reference text, pupil_ref text, need text, nc_year integer, status text,
        hold_until date, starts_on date, ends_on date, provision_id uuid, placement_id uuid)
        on commit drop
      """;
  private static final String UNKNOWN_PROVISION =
      """
      select row_no, format('''%s'': no such provision in the register', reference)
        from stage_placement where provision_id is null order by row_no
      """;
  private static final String REPEATED =
      """
      select row_no, format('the same pupil, provision and days as in row %s', first)
        from (select *, min(row_no) over (
                       partition by reference, pupil_ref, starts_on,
                         case when starts_on is null then status end,
                         case when starts_on is null then ends_on end) as first
                from stage_placement) s
       where row_no > first order by row_no
      """;
  private static final String OPEN_TWICE =
      """
      select row_no, format('the pupil has an open placement in row %s, too', first)
        from (select *, min(row_no) over (partition by pupil_ref) as first
                from stage_placement where status <> 'ENDED') s
       where row_no > first order by row_no
      """;
  private static final String OPEN_ELSEWHERE =
      """
      select s.row_no, 'the pupil has an open placement in the register that this file leaves open'
        from stage_placement s
        join placement p on p.pupil_ref = s.pupil_ref and p.status <> 'ENDED'
       where s.status <> 'ENDED' and p.id is distinct from s.placement_id
         and not exists (select from stage_placement e
              where e.placement_id = p.id and e.status = 'ENDED')
       order by s.row_no
      """;
  private static final String DOES_NOT_FIT =
      """
      select s.row_no, format('NC year %s or need %s is not among those of %s, kept',
               s.nc_year, s.need, s.reference)
        from stage_placement s join provision p on p.id = s.provision_id
       where s.status <> 'ENDED'
         and (s.nc_year not between p.nc_year_from and p.nc_year_to
              or cardinality(p.needs) > 0 and not s.need = any(p.needs))
       order by s.row_no
      """;
  private static final String RAN_OUT =
      """
      select row_no, format('held until %s, which has passed: it holds no place', hold_until)
        from stage_placement where status = 'OFFERED' and hold_until < date '$TODAY' order by row_no
      """;
  private static final List<String> RESOLVE =
      List.of(
          """
          update stage_placement s set provision_id = p.id
            from provision p where p.reference = s.reference
          """,
          """
          select p.id from provision p
           where p.id in (select provision_id from stage_placement) order by p.id for update
          """,
          """
          update stage_placement s set placement_id = p.id
            from placement p
           where p.provision_id = s.provision_id and p.pupil_ref = s.pupil_ref
             and p.starts_on = s.starts_on
          """,
          """
          update stage_placement s set placement_id = p.id
            from placement p
           where p.provision_id = s.provision_id and p.pupil_ref = s.pupil_ref
             and p.starts_on is null and s.starts_on is null
             and p.status = s.status and p.ends_on is not distinct from s.ends_on
          """,
          """
          update stage_placement s set placement_id = f.id
            from (select distinct on (p.id) p.id, c.row_no
                    from placement p
                    join stage_placement c
                      on c.provision_id = p.provision_id and c.pupil_ref = p.pupil_ref
                   where c.placement_id is null and p.status = 'OFFERED'
                     and not exists (select from stage_placement o where o.placement_id = p.id)
                   order by p.id, c.status = 'ENDED', c.row_no) f
           where f.row_no = s.row_no
          """);

  /** Ended ones first, so that a pupil's next placement finds none open. */
  private static final String UPDATE =
      """
      with changed as (
        update placement p
           set version = p.version + 1, need = s.need, nc_year = s.nc_year, status = s.status,
               hold_until = s.hold_until, starts_on = s.starts_on, ends_on = s.ends_on
          from stage_placement s
         where s.placement_id = p.id and (s.status = 'ENDED') = $ENDED
           and (p.need, p.nc_year, p.status, p.hold_until, p.starts_on, p.ends_on) is distinct from
               (s.need, s.nc_year, s.status, s.hold_until, s.starts_on, s.ends_on)
        returning p.provision_id),
      noted as (
        insert into touched_provision select distinct provision_id, false from changed
        on conflict do nothing)
      select count(*) from changed
      """;

  private static final String INSERT =
      """
      with added as (
        insert into placement (id, version, provision_id, pupil_ref, need, nc_year, status,
                               hold_until, starts_on, ends_on)
        select gen_random_uuid(), 1, provision_id, pupil_ref, need, nc_year, status,
               hold_until, starts_on, ends_on
          from stage_placement where placement_id is null
        returning provision_id),
      noted as (
        insert into touched_provision select distinct provision_id, false from added
        on conflict do nothing)
      select count(*) from added
      """;

  private static final String OVER_NUMBER =
      """
      select null::bigint, format('%s: %s commissioned, %s offered or occupied, kept',
               '''' || p.reference || '''', c.commissioned, c.offered + c.occupied)
        from touched_provision t
        join provision p on p.id = t.id
       cross join lateral places_on(p.id, date '$TODAY', date '$TODAY') c
       where c.offered + c.occupied > c.commissioned order by p.reference
      """;

  private final LondonClock clock;

  PlacementStage(LondonClock clock) {
    this.clock = clock;
  }

  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A row of the file as a staged row. */
  public @Nullable Object[] values(long row, PlacementRow of) {
    return new @Nullable Object[] {
      row,
      of.reference(),
      of.pupil(),
      of.need(),
      of.ncYear(),
      of.status(),
      of.holdUntil(),
      of.startsOn(),
      of.endsOn()
    };
  }

  /** Finds what the rows are about, under the provisions' locks, and refuses what cannot be. */
  public void judgeTogether(Connection transaction, Findings findings) throws SQLException {
    Staging.run(transaction, RESOLVE);
    Staging.refuseAll(
        transaction, findings, PlacementRow.REFERENCE, Code.UNKNOWN_REFERENCE, UNKNOWN_PROVISION);
    Staging.refuseAll(transaction, findings, PlacementRow.PUPIL, Code.DUPLICATE, REPEATED);
    Staging.refuseAll(transaction, findings, PlacementRow.PUPIL, Code.DUPLICATE, OPEN_TWICE);
    Staging.refuseAll(
        transaction, findings, PlacementRow.PUPIL, Code.CONTRADICTION, OPEN_ELSEWHERE);
    Staging.suspectAll(transaction, findings, "nc_year", Code.DOES_NOT_FIT, DOES_NOT_FIT);
    Staging.suspectAll(
        transaction,
        findings,
        "hold_until",
        Code.OFFER_RAN_OUT,
        RAN_OUT.replace("$TODAY", clock.today().toString()));
  }

  /** Takes over what was staged; the touched provisions stand in {@code touched_provision}. */
  public Stored merge(Connection transaction) throws SQLException {
    long staged = Staging.count(transaction, "select count(*) from stage_placement");
    long ended = Staging.count(transaction, UPDATE.replace("$ENDED", "true"));
    long changed = ended + Staging.count(transaction, UPDATE.replace("$ENDED", "false"));
    long added = Staging.count(transaction, INSERT);
    return new Stored(added, changed, staged - added - changed);
  }

  /** Reports the touched provisions where more places are held than are commissioned. */
  public void reportOverNumber(Connection transaction, Findings findings) throws SQLException {
    Staging.suspectAll(
        transaction,
        findings,
        PlacementRow.REFERENCE,
        Code.OVER_NUMBER,
        OVER_NUMBER.replace("$TODAY", clock.today().toString()));
  }
}
