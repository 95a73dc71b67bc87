package uk.sufficiency.registry.provision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.provision.model.ProvisionRow;

/**
 * Provisions on their way in from a file, by the council's reference. The file says all that is
 * commissioned at the provisions that it names; others stay as they are. A provision that is in the
 * register keeps its status, which only an officer moves on, and the setting that it went to where
 * the file still names the one before.
 */
@ApplicationScoped
public class ProvisionStage {

  public static final String COLUMNS =
      """
      stage_provision (row_no, reference, urn, kind, name, status, needs, nc_year_from, nc_year_to,
        academic_year, need, places, place_funding)""";
  private static final String STAGE =
      """
      create temporary table stage_provision (
        row_no bigint, reference text, urn text, kind text, name text, status text, needs text[],
        nc_year_from integer, nc_year_to integer, academic_year integer, need text,
        places integer, place_funding numeric) on commit drop
      """;
  private static final String UNKNOWN_SETTING =
      """
      select row_no, format('''%s'': not in the register of settings', urn) from stage_provision p
       where not exists (select from setting s where s.urn = p.urn) order by row_no
      """;
  private static final String REPEATED =
      """
      select row_no, format('academic year %s of %s%s stands in row %s, too',
               academic_year, reference, ' and ' || need, first)
        from (select *, min(row_no) over (partition by reference, academic_year, need) as first
                from stage_provision) s
       where row_no > first order by row_no
      """;
  private static final String CONTRADICTING =
      """
      select b.row_no, format('row %s says otherwise of the same provision %s',
               a.row_no, a.reference)
        from stage_provision b
        join (select distinct on (reference) * from stage_provision
               order by reference, row_no) a on a.reference = b.reference
       where (a.urn, a.kind, a.name, a.status, a.needs, a.nc_year_from, a.nc_year_to)
             is distinct from
             (b.urn, b.kind, b.name, b.status, b.needs, b.nc_year_from, b.nc_year_to)
       order by b.row_no
      """;

  private static final String STATUS_KEPT =
      """
      select s.row_no, format('%s is %s in the register, kept; move it on there, step by step',
               s.reference, p.status)
        from stage_provision s join provision p on p.reference = s.reference
       where p.status <> s.status order by s.row_no
      """;

  /** Before anything is compared: officers' changes of the same provisions must wait. */
  private static final String LOCK =
      """
      select id from provision
       where reference in (select reference from stage_provision) order by id for update
      """;

  private static final List<String> MERGE =
      List.of(
          """
          create temporary table named_provision on commit drop as
          select distinct on (reference) reference, urn, kind, name, status, needs,
                 nc_year_from, nc_year_to, kind in ('SUPPORT_BASE', 'SPECIALIST_BASE') as base
            from stage_provision order by reference, row_no
          """,
          """
          update named_provision n set urn = p.urn
            from provision p
           where p.reference = n.reference and p.urn <> n.urn and p.urn = any(urn_chain(n.urn))
          """,
          """
          insert into touched_provision
          select p.id, false
            from provision p join named_provision n on n.reference = p.reference
           where (p.urn, p.kind, p.name, p.needs, p.nc_year_from, p.nc_year_to)
                 is distinct from
                 (n.urn, n.kind, n.name, n.needs, n.nc_year_from, n.nc_year_to)
              or (select array_agg((academic_year, need, places, place_funding::numeric(10, 2))::text
                            order by academic_year, need)
                    from commissioned_places where provision_id = p.id and known_to is null)
                 is distinct from
                 (select array_agg((academic_year, need, places, place_funding::numeric(10, 2))::text
                            order by academic_year, need)
                    from stage_provision where reference = p.reference)
          """,
          """
          update provision p
             set urn = n.urn, kind = n.kind, name = n.name, needs = n.needs,
                 nc_year_from = n.nc_year_from, nc_year_to = n.nc_year_to,
                 wave = case when base then p.wave end,
                 commissioner = case when n.kind = 'SPECIALIST_BASE' then 'COUNCIL'
                                     when n.kind = p.kind then p.commissioner end,
                 test_site = case when base then coalesce(p.test_site, false) end,
                 reintegration_pathway = case when base then p.reintegration_pathway end,
                 mainstream_share = case when base then p.mainstream_share end
            from named_provision n, touched_provision t
           where n.reference = p.reference and t.id = p.id
          """,
          """
          with added as (
            insert into provision (id, version, reference, urn, name, kind, status, needs,
                                   nc_year_from, nc_year_to, commissioner, test_site)
            select gen_random_uuid(), 1, reference, urn, name, kind, status, needs,
                   nc_year_from, nc_year_to,
                   case when kind = 'SPECIALIST_BASE' then 'COUNCIL' end,
                   case when base then false end
              from named_provision
                on conflict (reference) do nothing
            returning id)
          insert into touched_provision select id, true from added
          """,
          """
          select commission(t.id, s.these, '$BY')
            from touched_provision t
            join provision p on p.id = t.id
            join (select reference, json_agg(json_build_object(
                           'academic_year', academic_year, 'need', need, 'places', places,
                           'place_funding', place_funding))::text as these
                    from stage_provision group by reference) s on s.reference = p.reference
          """,
          """
          insert into provision_transition
                 (provision_id, from_status, to_status, effective_on, reason, recorded_by)
          select p.id, null, p.status, first_known_on(p.id, date '$TODAY'),
                 'Entered in the register by a file', '$BY'
            from touched_provision t join provision p on p.id = t.id and t.added
           order by p.id
          """);

  private final Caller caller;
  private final LondonClock clock;

  ProvisionStage(Caller caller, LondonClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  public void open(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A row of the file as a staged row. */
  public @Nullable Object[] values(long row, ProvisionRow of) {
    String needs = of.needs().stream().map(Need::name).collect(Collectors.joining(",", "{", "}"));
    return new @Nullable Object[] {
      row,
      of.reference(),
      of.urn(),
      of.kind(),
      of.name(),
      of.status(),
      needs,
      of.ncYearFrom(),
      of.ncYearTo(),
      of.academicYear(),
      of.need(),
      of.places(),
      of.placeFunding()
    };
  }

  /** Refuses what only shows when rows are looked at together. */
  public void judgeTogether(Connection transaction, Findings findings) throws SQLException {
    Staging.refuseAll(
        transaction, findings, ProvisionRow.URN, Code.UNKNOWN_REFERENCE, UNKNOWN_SETTING);
    Staging.refuseAll(transaction, findings, "academic_year", Code.DUPLICATE, REPEATED);
    Staging.refuseAll(
        transaction, findings, ProvisionRow.REFERENCE, Code.CONTRADICTION, CONTRADICTING);
  }

  /** Reports what is kept as it is in the register. */
  public void reportKept(Connection transaction, Findings findings) throws SQLException {
    Staging.suspectAll(transaction, findings, ProvisionRow.STATUS, Code.STATUS_KEPT, STATUS_KEPT);
  }

  /** Takes over what was staged; the touched provisions stand in {@code touched_provision}. */
  public Stored merge(Connection transaction) throws SQLException {
    Staging.run(transaction, LOCK);
    Staging.run(transaction, MERGE.stream().map(this::filledIn).toList());
    long named = Staging.count(transaction, "select count(*) from named_provision");
    long added = Staging.count(transaction, "select count(*) from touched_provision where added");
    long all = Staging.count(transaction, "select count(*) from touched_provision");
    return new Stored(added, all - added, named - all);
  }

  private String filledIn(String statement) {
    return statement
        .replace("$TODAY", clock.today().toString())
        .replace("$BY", caller.subject().replace("'", "''"));
  }
}
