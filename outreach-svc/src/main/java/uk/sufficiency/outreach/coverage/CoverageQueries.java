package uk.sufficiency.outreach.coverage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sufficiency.outreach.coverage.model.AcademicYear;
import uk.sufficiency.outreach.coverage.model.Coverage;
import uk.sufficiency.outreach.coverage.model.CoverageGroup;
import uk.sufficiency.outreach.coverage.model.Grouping;
import uk.sufficiency.outreach.coverage.model.Reach;

/** Coverage in one SQL statement. */
@ApplicationScoped
class CoverageQueries {

  /**
   * Every setting of the authority that is open now, reached or not, is in one group; a setting
   * whose authority the registry has not told counts as one of the authority's. A visit counts for
   * the setting that was visited and for those that succeeded it: academisation gives a school a
   * new URN, not new pupils. The successors are followed at most ten steps, so that a wrong link
   * cannot go round for ever.
   */
  private static final String BY_GROUP =
      """
      with recursive reached (urn, steps) as (
             select urn, 0
               from visit
              where status = 'COMPLETED' and visit_on between $1 and $2
              union
             select s.successor_urn, r.steps + 1
               from reached r
               join setting s on s.urn = r.urn
              where s.successor_urn is not null and r.steps < 10),
           population as (
             select urn,
                    coalesce(case $3 when 'WARD' then ward_code else phase end, 'UNKNOWN') as code,
                    coalesce(case $3 when 'WARD' then ward_name else phase end, 'Not known') as name
               from setting
              where status in ('OPEN', 'PROPOSED_TO_CLOSE')
                and coalesce(authority, $4) = $4)
      select code, min(name) as name, count(*) as total,
             count(*) filter (where urn in (select urn from reached)) as reached
        from population
       group by code
       order by min(name), code
      """;

  private final Pool pool;
  private final String authority;

  CoverageQueries(Pool pool, @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.pool = pool;
    this.authority = authority;
  }

  /**
   * Coverage of the authority's settings that are open now, by their completed visits in that year.
   */
  Uni<Coverage> get(AcademicYear year, Grouping by) {
    return pool.preparedQuery(BY_GROUP)
        .execute(Tuple.of(year.firstDay(), year.lastDay(), by.name(), authority))
        .map(
            rows ->
                new Coverage(
                    year,
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(CoverageQueries::group)
                        .toList()));
  }

  private static CoverageGroup group(Row row) {
    return new CoverageGroup(
        row.getString("code"),
        row.getString("name"),
        new Reach(row.getInteger("reached"), row.getInteger("total")));
  }
}
