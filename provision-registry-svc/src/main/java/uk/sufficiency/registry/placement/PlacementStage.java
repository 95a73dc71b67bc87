package uk.sufficiency.registry.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.Findings;
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
        hold_until date, starts_on date, ends_on date, answered_on date, held_from date,
        held daterange, ran_out boolean not null default false, provision_id uuid,
        placement_id uuid, over_number_by text, step integer) on commit drop
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
                         case when starts_on is null then answered_on end) as first
                from stage_placement) s
       where row_no > first order by row_no
      """;
  private static final String TWO_PLACES =
      """
      select b.row_no, format('the pupil has a place in those days in row %s, too', min(a.row_no))
        from stage_placement a
        join stage_placement b
          on b.pupil_ref = a.pupil_ref and b.row_no > a.row_no and b.held && a.held
       group by b.row_no order by b.row_no
      """;
  private static final String PLACE_ELSEWHERE =
      """
      select distinct s.row_no,
             'the pupil has a place in those days in the register that this file leaves as it is'
        from stage_placement s
        join placement p on p.pupil_ref = s.pupil_ref and p.held && s.held
       where p.id is distinct from s.placement_id
         and not exists (select from stage_placement e where e.placement_id = p.id)
       order by s.row_no
      """;
  private static final String DOES_NOT_FIT =
      """
      select s.row_no, format('NC year %s or need %s is not among those of %s, kept',
               s.nc_year, s.need, s.reference)
        from stage_placement s join provision p on p.id = s.provision_id
       where s.status in ('OFFERED', 'ACCEPTED', 'STARTED')
         and (s.nc_year not between p.nc_year_from and p.nc_year_to
              or cardinality(p.needs) > 0 and not s.need = any(p.needs))
       order by s.row_no
      """;
  private static final String RAN_OUT =
      """
      select row_no, format('held until %s, which has passed: it holds no place', hold_until)
        from stage_placement where ran_out order by row_no
      """;
  private static final List<String> RESOLVE =
      List.of(
          """
          update stage_placement
             set status = case
                   when status = 'OFFERED' and hold_until < today() then 'EXPIRED'
                   when status = 'ENDED' and starts_on is null then 'WITHDRAWN'
                   when status = 'ENDED' and ends_on > today() and starts_on <= today()
                     then 'STARTED'
                   when status = 'ENDED' and ends_on > today() then 'ACCEPTED'
                   when status in ('ACCEPTED', 'STARTED') and ends_on <= today() then 'ENDED'
                   else status end,
                 ran_out = status = 'OFFERED' and hold_until < today(),
                 answered_on = case
                   when status = 'OFFERED' and hold_until < today() then hold_until + 1
                   when starts_on is null then ends_on end,
                 ends_on = case when starts_on is not null then ends_on end
          """,
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
             and (p.status <> 'WITHDRAWN' or s.status = 'WITHDRAWN')
          """,
          """
          update stage_placement s set placement_id = p.id
            from placement p
           where p.provision_id = s.provision_id and p.pupil_ref = s.pupil_ref
             and p.starts_on is null and s.starts_on is null
             and p.status = s.status and p.answered_on is not distinct from s.answered_on
          """,
          """
          update stage_placement s set placement_id = f.id
            from (select distinct on (p.id) p.id, c.row_no
                    from placement p
                    join stage_placement c
                      on c.provision_id = p.provision_id and c.pupil_ref = p.pupil_ref
                   where c.placement_id is null and p.status = 'OFFERED'
                     and not exists (select from stage_placement o where o.placement_id = p.id)
                   order by p.id, c.status not in ('OFFERED', 'ACCEPTED', 'STARTED'), c.row_no) f
           where f.row_no = s.row_no
          """,
          """
          update stage_placement s
             set held_from = least(p.held_from, s.starts_on),
                 status = case when p.status = 'STARTED' and s.status = 'ACCEPTED' then p.status
                               else s.status end,
                 hold_until = coalesce(s.hold_until, p.hold_until),
                 answered_on = case
                   when p.status = 'OFFERED' and s.starts_on is not null then today()
                   else coalesce(s.answered_on, p.answered_on) end
            from placement p where p.id = s.placement_id
          """,
          """
          update stage_placement
             set held_from = coalesce(held_from, starts_on, answered_on, today())
          """,
          """
          update stage_placement
             set held = case
                   when status = 'OFFERED' then daterange(held_from, null)
                   when starts_on is not null then daterange(held_from, ends_on, '[]')
                   else 'empty' end
          """);

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
    Staging.refuseAll(transaction, findings, PlacementRow.PUPIL, Code.DUPLICATE, TWO_PLACES);
    Staging.refuseAll(
        transaction, findings, PlacementRow.PUPIL, Code.CONTRADICTION, PLACE_ELSEWHERE);
    Staging.suspectAll(transaction, findings, "nc_year", Code.DOES_NOT_FIT, DOES_NOT_FIT);
    Staging.suspectAll(transaction, findings, "hold_until", Code.OFFER_RAN_OUT, RAN_OUT);
  }
}
