package uk.sufficiency.registry.provision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.provision.model.ProvisionRow;

/**
 * Provisions on their way in from a file, by the council's reference. The file says all that is
 * commissioned at the provisions that it names; others stay as they are.
 */
@ApplicationScoped
public class ProvisionStage {

  public static final String COLUMNS =
      """
      stage_provision (row_no, reference, urn, kind, name, status, needs, nc_year_from, nc_year_to,
        academic_year, places)""";
  private static final String STAGE =
      """
      create temporary table stage_provision (
        row_no bigint, reference text, urn text, kind text, name text, status text, needs text[],
        nc_year_from integer, nc_year_to integer, academic_year integer, places integer)
        on commit drop
      """;
  private static final String UNKNOWN_SETTING =
      """
      select row_no, format('''%s'': not in the register of settings', urn) from stage_provision p
       where not exists (select from setting s where s.urn = p.urn) order by row_no
      """;
  private static final String REPEATED =
      """
      select row_no, format('academic year %s of %s stands in row %s, too',
               academic_year, reference, first)
        from (select *, min(row_no) over (partition by reference, academic_year) as first
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
                 nc_year_from, nc_year_to
            from stage_provision order by reference, row_no
          """,
          """
          insert into touched_provision
          select p.id, false
            from provision p join named_provision n on n.reference = p.reference
           where (p.urn, p.kind, p.name, p.status, p.needs, p.nc_year_from, p.nc_year_to)
                 is distinct from
                 (n.urn, n.kind, n.name, n.status, n.needs, n.nc_year_from, n.nc_year_to)
              or (select array_agg((academic_year, places)::text order by academic_year)
                    from commissioned_places where provision_id = p.id)
                 is distinct from
                 (select array_agg((academic_year, places)::text order by academic_year)
                    from stage_provision where reference = p.reference)
          """,
          """
          update provision p
             set urn = n.urn, kind = n.kind, name = n.name, status = n.status, needs = n.needs,
                 nc_year_from = n.nc_year_from, nc_year_to = n.nc_year_to
            from named_provision n, touched_provision t
           where n.reference = p.reference and t.id = p.id
          """,
          """
          with added as (
            insert into provision (id, version, reference, urn, name, kind, status, needs,
                                   nc_year_from, nc_year_to)
            select gen_random_uuid(), 1, reference, urn, name, kind, status, needs,
                   nc_year_from, nc_year_to
              from named_provision
                on conflict (reference) do nothing
            returning id)
          insert into touched_provision select id, true from added
          """,
          """
          delete from commissioned_places c using touched_provision t where t.id = c.provision_id
          """,
          """
          insert into commissioned_places (provision_id, academic_year, places)
          select p.id, s.academic_year, s.places
            from touched_provision t
            join provision p on p.id = t.id
            join stage_provision s on s.reference = p.reference
          """);

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
      of.places()
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

  /** Takes over what was staged; the touched provisions stand in {@code touched_provision}. */
  public Stored merge(Connection transaction) throws SQLException {
    Staging.run(transaction, LOCK);
    Staging.run(transaction, MERGE);
    long named = Staging.count(transaction, "select count(*) from named_provision");
    long added = Staging.count(transaction, "select count(*) from touched_provision where added");
    long all = Staging.count(transaction, "select count(*) from touched_provision");
    return new Stored(added, all - added, named - all);
  }
}
