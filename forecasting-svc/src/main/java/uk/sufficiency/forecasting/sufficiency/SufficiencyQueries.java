package uk.sufficiency.forecasting.sufficiency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.ForecastView;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.Row;

/**
 * Answers whether there will be enough, in one statement, against the capacity of this moment.
 *
 * <p>DfE's caseload knows no bases apart from resourced provision and SEN units, which specialist
 * bases replace: their places count towards {@code RESOURCE_PROVISION}. Support bases are the
 * school's own offer, mostly to children without a plan, and count towards nothing here.
 *
 * <p>Pipeline is what capital schemes are expected to add: each scheme's places times its
 * probability, added up over a kind and year and only then rounded, half up. At a provision that is
 * not open yet, they stand instead of the places commissioned there, which are the same ones;
 * without a scheme, those count in full.
 */
@ApplicationScoped
class SufficiencyQueries {

  private static final String SUFFICIENCY =
      """
      with latest as (
        select * from forecast where authority = $1 and scenario = $2 order by seq desc limit 1
      ), places as (
        select case p.kind when 'SPECIALIST_BASE' then 'RESOURCE_PROVISION' else p.kind end as kind,
               y.year,
               sum(case when p.is_open then c.places else 0 end)::integer as open,
               round(sum(case when p.is_pipeline and not s.has then c.places
                              when p.is_pipeline or p.is_open then s.expected
                              else 0 end))::integer as pipeline
          from provision p
          cross join generate_series($3::integer, $4::integer) as y (year)
          left join lateral (
            select places from provision_places c
             where c.provision_id = p.id and c.academic_year <= y.year - 1
             order by c.academic_year desc limit 1) as c on true
          cross join lateral (
            select count(*) > 0 as has,
                   coalesce(sum(s.expected) filter (where s.academic_year <= y.year - 1), 0)
                     as expected
              from provision_pipeline s where s.provision_id = p.id) as s
         group by 1, 2
      )
      select f.id, f.made_on, f.model, f.seed, f.simulations, f.data_version,
             (select jsonb_agg(jsonb_build_object('horizonYears', a.horizon_years, 'mape', a.mape,
                       'mase', a.mase, 'coverage80', a.coverage80, 'coverage95', a.coverage95)
                       order by a.horizon_years)
                from forecast_accuracy a where a.forecast_id = f.id and a.method = 'model')
               as accuracy,
             d.year, d.kind, d.median, d.lower80, d.upper80, d.lower95, d.upper95,
             coalesce(p.open, 0) as open, coalesce(p.pipeline, 0) as pipeline,
             p.kind is not null as has_capacity,
             1 - width_bucket((coalesce(p.open, 0) + coalesce(p.pipeline, 0))::real, d.sorted)
                 / f.simulations::double precision as short,
             u.amount_gbp::double precision as unit_cost
        from latest f
        left join forecast_demand d
          on d.forecast_id = f.id and d.kind <> 'ALL' and d.year between $3 and $4
        left join places p on p.kind = d.kind and p.year = d.year
        left join lateral (
          select amount_gbp from unit_cost u
           where u.kind = d.kind and u.financial_year <= d.year - 1
           order by u.financial_year desc limit 1) as u on true
       order by d.year, d.kind
      """;

  private final Pool database;
  private final String authority;

  SufficiencyQueries(
      Pool database, @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.database = database;
    this.authority = authority;
  }

  /** The answer of the latest forecast of the scenario; null where there is none. */
  Uni<@Nullable SufficiencyView> findLatest(String scenario, int fromYear, int toYear) {
    return database
        .preparedQuery(SUFFICIENCY)
        .execute(Tuple.of(authority, scenario, fromYear, toYear))
        .map(SufficiencyQueries::view);
  }

  private static @Nullable SufficiencyView view(RowSet<io.vertx.mutiny.sqlclient.Row> rows) {
    ForecastView forecast = null;
    var answer = new ArrayList<Row>();
    for (var row : rows) {
      forecast = forecast == null ? SufficiencyRows.forecast(row) : forecast;
      if (row.getString("kind") != null) {
        answer.add(SufficiencyRows.row(row));
      }
    }
    return forecast == null ? null : new SufficiencyView(forecast, answer);
  }
}
