package uk.sufficiency.registry.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.placement.model.PlacementRow;

/**
 * Takes over staged placements. What is, is: a file may put more pupils into a provision than it
 * has places, and those beyond the commissioned ones are marked as over number.
 */
@ApplicationScoped
public class PlacementMerge {

  /** Why a place that a file brings is beyond the commissioned ones. */
  static final String AS_FOUND = "as found in the placements file";

  /**
   * All that will hold a place from today on, in the order in which they get one: what holds it
   * already, then what the file brings, the earlier first.
   */
  private static final List<String> QUEUE =
      List.of(
          """
          create temporary table place_queue on commit drop as
          select h.*, row_number() over (
                   partition by provision_id order by stored desc, first_day, row_no) as place
            from (select p.provision_id, null::bigint as row_no, p.held,
                         greatest(p.held_from, today()) as first_day, true as stored
                    from placement p
                   where p.provision_id in (select provision_id from stage_placement)
                     and p.held && daterange(today(), null)
                     and (p.status <> 'OFFERED' or p.hold_until >= today())
                     and not exists (select from stage_placement s where s.placement_id = p.id)
                   union all
                  select s.provision_id, s.row_no, s.held, greatest(s.held_from, today()),
                         p.id is not null
                           and s.held * daterange(today(), null) <@ p.held
                           and (p.status <> 'OFFERED' or p.hold_until >= today())
                    from stage_placement s left join placement p on p.id = s.placement_id
                   where s.held && daterange(today(), null)) h
          """,
          "create index on place_queue (provision_id, place)",
          "analyze place_queue");

  /** The same days as in the database's own rule, {@code tightest_places}. */
  private static final String MARK =
      """
      update stage_placement s set over_number_by = ?
        from (select distinct r.row_no
                from place_queue r
                join (select distinct provision_id, first_day from place_queue) d
                  on d.provision_id = r.provision_id and r.held @> d.first_day
                 and d.first_day >= r.first_day
                 and academic_year(d.first_day) = academic_year(r.first_day)
                cross join lateral commissioned_on(r.provision_id, d.first_day) c
               where not r.stored and r.place > c
                 and c < (select count(*) from place_queue q
                           where q.provision_id = r.provision_id and q.place <= r.place
                             and q.held @> d.first_day)) o
       where o.row_no = s.row_no
      """;

  /** What gives places back comes first, and what is over number last. */
  private static final String ORDER =
      """
      update stage_placement s
         set step = case
               when s.over_number_by is not null then 3
               when exists (select from placement p
                             where p.id = s.placement_id and s.held <@ p.held) then 1
               else 2 end
      """;

  private static final String UPDATE =
      """
      with changed as (
        update placement p
           set version = p.version + 1, need = s.need, nc_year = s.nc_year, status = s.status,
               held_from = s.held_from, hold_until = s.hold_until, answered_on = s.answered_on,
               starts_on = s.starts_on, ends_on = s.ends_on,
               over_number_by = coalesce(p.over_number_by, s.over_number_by),
               over_number_reason = case
                 when p.over_number_by is null and s.over_number_by is not null then '$REASON'
                 else p.over_number_reason end
          from stage_placement s
         where s.placement_id = p.id and s.step = $STEP
           and (p.need, p.nc_year, p.status, p.hold_until, p.answered_on, p.starts_on, p.ends_on)
               is distinct from
               (s.need, s.nc_year, s.status, s.hold_until, s.answered_on, s.starts_on, s.ends_on)
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
                               offered_on, held_from, hold_until, answered_on, starts_on, ends_on,
                               over_number_by, over_number_reason)
        select gen_random_uuid(), 1, provision_id, pupil_ref, need, nc_year, status,
               case when starts_on is null then held_from end, held_from, hold_until, answered_on,
               starts_on, ends_on, over_number_by,
               case when over_number_by is not null then '$REASON' end
          from stage_placement where placement_id is null and step = $STEP
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

  private static final int LAST_STEP = 3;

  private final Caller caller;
  private final LondonClock clock;

  PlacementMerge(Caller caller, LondonClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** Takes over what was staged; the touched provisions stand in {@code touched_provision}. */
  public Stored merge(Connection transaction) throws SQLException {
    long staged = Staging.count(transaction, "select count(*) from stage_placement");
    markOverNumber(transaction);
    Staging.run(transaction, "set constraints placement_one_at_a_time deferred");
    long changed = 0;
    long added = 0;
    for (int step = 1; step <= LAST_STEP; step++) {
      changed += Staging.count(transaction, of(UPDATE, step));
      added += Staging.count(transaction, of(INSERT, step));
    }
    Staging.run(transaction, "set constraints placement_one_at_a_time immediate");
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

  private void markOverNumber(Connection transaction) throws SQLException {
    Staging.run(transaction, QUEUE);
    try (PreparedStatement mark = transaction.prepareStatement(MARK)) {
      mark.setString(1, caller.subject());
      mark.execute();
    }
    Staging.run(transaction, ORDER);
  }

  private static String of(String statement, int step) {
    return statement.replace("$STEP", String.valueOf(step)).replace("$REASON", AS_FOUND);
  }
}
