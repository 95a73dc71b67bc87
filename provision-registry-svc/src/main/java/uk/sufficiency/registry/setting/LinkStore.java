package uk.sufficiency.registry.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.model.GiasLink;

/**
 * Links between settings, in the database. What the file says of a URN replaces what was stored of
 * it; URNs that the file does not name keep their links.
 */
@ApplicationScoped
public class LinkStore {

  public static final String STAGE_COLUMNS =
      "stage_link (row_no, urn, link_urn, type, description, name, established_on)";
  private static final String STAGE =
      """
      create temporary table stage_link (
        row_no bigint, urn text, link_urn text, type text, description text, name text,
        established_on date) on commit drop
      """;
  private static final String REPEATED =
      """
      select row_no, format('%s to %s (%s) stands in row %s, too', urn, link_urn, description, first)
        from (select *, min(row_no) over (partition by urn, link_urn, description) as first
                from stage_link) s
       where row_no > first order by row_no
      """;
  private static final String UNKNOWN =
      """
      select l.row_no, format('''%s'': not in the register, kept', l.urn) from stage_link l
       where not exists (select from setting s where s.urn = l.urn) order by l.row_no
      """;
  private static final String UNKNOWN_LINKED =
      """
      select l.row_no, format('''%s'': not in the register, kept', l.link_urn) from stage_link l
       where not exists (select from setting s where s.urn = l.link_urn) order by l.row_no
      """;
  private static final String DROP_REPEATED =
      """
      delete from stage_link a using stage_link b
       where a.row_no > b.row_no
         and (a.urn, a.link_urn, a.description) = (b.urn, b.link_urn, b.description)
      """;
  private static final String CHANGES =
      """
      create temporary table link_change on commit drop as
      select coalesce(n.urn, o.urn) as urn, coalesce(n.type, o.type) as type,
             n.urn is not null and o.urn is null as added, n.urn is null as removed,
             case when o.urn is not null
                  then concat_ws(', ', o.link_urn, o.description, o.established_on, o.name) end
               as was,
             case when n.urn is not null
                  then concat_ws(', ', n.link_urn, n.description, n.established_on, n.name) end
               as becomes
        from stage_link n
        full join (select * from setting_link where urn in (select urn from stage_link)) o
          on (o.urn, o.link_urn, o.description) = (n.urn, n.link_urn, n.description)
       where n.urn is null or o.urn is null
          or (n.type, n.name, n.established_on) is distinct from (o.type, o.name, o.established_on)
      """;

  /** Settings that have links and that the file does not name are told, too: they keep them. */
  private static final String TELL_CHANGES =
      """
      select case when c.removed then 'LINK_GONE' when not c.added then 'LINK_CHANGED'
                  when c.type = 'OTHER' then 'NEW_LINK' else 'NEW_' || c.type end as kind,
             c.urn as id, s.name, 'link' as field, c.was, c.becomes
        from link_change c left join setting s on s.urn = c.urn
      union all
      select 'NOT_IN_FILE', s.urn, s.name, null, null, null
        from setting s
       where exists (select from setting_link k where k.urn = s.urn)
         and s.la_code in (select o.la_code from setting o join stage_link n on n.urn = o.urn)
         and not exists (select from stage_link n where n.urn = s.urn)""";

  private static final String DELETE =
      """
      delete from setting_link o
       where o.urn in (select urn from stage_link)
         and not exists (select from stage_link n
              where (n.urn, n.link_urn, n.description) = (o.urn, o.link_urn, o.description))
      """;
  private static final String UPSERT =
      """
      insert into setting_link (urn, link_urn, type, description, name, established_on)
      select urn, link_urn, type, description, name, established_on from stage_link
       where urn in (select urn from link_change)
      on conflict (urn, link_urn, description) do update
         set type = excluded.type, name = excluded.name, established_on = excluded.established_on
      """;
  private static final String TOUCH =
      """
      insert into touched_setting
      select distinct c.urn, false, false from link_change c join setting s on s.urn = c.urn
      """;

  public void openStage(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A link as a staged row. */
  public @Nullable Object[] values(long row, GiasLink link) {
    return new @Nullable Object[] {
      row,
      link.urn(),
      link.linkUrn(),
      link.type(),
      link.description(),
      link.name(),
      link.establishedOn()
    };
  }

  /** Reports what only shows when rows are looked at together. */
  public void judgeTogether(Connection transaction, Findings findings) throws SQLException {
    Staging.suspectAll(transaction, findings, GiasLink.LINK_URN, Code.DUPLICATE, REPEATED);
    Staging.suspectAll(transaction, findings, GiasLink.URN, Code.UNKNOWN_URN, UNKNOWN);
    Staging.suspectAll(transaction, findings, GiasLink.LINK_URN, Code.UNKNOWN_URN, UNKNOWN_LINKED);
  }

  /** Takes over what was staged, and notes the settings whose links have changed. */
  public Stored merge(Connection transaction) throws SQLException {
    Staging.run(transaction, DROP_REPEATED);
    long staged = Staging.count(transaction, "select count(*) from stage_link");
    Staging.run(transaction, CHANGES);
    long added = Staging.count(transaction, "select count(*) from link_change where added");
    long changed = Staging.count(transaction, "select count(*) from link_change where not added");
    long removed = Staging.run(transaction, DELETE);
    Staging.run(transaction, UPSERT);
    Staging.run(transaction, TOUCH);
    return new Stored(added, changed, staged - added - (changed - removed));
  }

  /** The query that tells what a merge has changed, as {@code ImportRunner.Result} wants it. */
  public String changes() {
    return TELL_CHANGES;
  }
}
