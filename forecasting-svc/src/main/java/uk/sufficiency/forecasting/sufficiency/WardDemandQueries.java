package uk.sufficiency.forecasting.sufficiency;

import static uk.sufficiency.forecasting.sufficiency.SufficiencyRows.tenth;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Demand of many wards in one statement: the authority's demand times the ward's share of residents
 * aged 0 to 25.
 */
@ApplicationScoped
class WardDemandQueries {

  private static final String DEMAND =
      """
      with latest as (
        select * from forecast where authority = $1 and scenario = 'unmitigated'
         order by seq desc limit 1
      )
      select s.ward, d.year, d.median * s.share as median, d.lower80 * s.share as lower80,
             d.upper80 * s.share as upper80
        from latest f
        join forecast_demand d on d.forecast_id = f.id and d.kind = 'ALL'
        join ward_share(f.first_year, f.last_year) s on s.year = d.year
       where s.ward = any ($2) and s.share is not null
       order by s.ward, d.year
      """;

  private static final String WARD_OF = "select ward from setting where urn = $1";

  private final Pool database;
  private final String authority;

  WardDemandQueries(
      Pool database, @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.database = database;
    this.authority = authority;
  }

  /** One answer for each ward asked for, in their order. */
  Uni<WardDemandView> query(List<String> wards) {
    return database
        .preparedQuery(DEMAND)
        .execute(Tuple.of(authority, wards.toArray(String[]::new)))
        .map(rows -> view(wards, rows));
  }

  /** The ward of a setting; null where the registry has told none. */
  Uni<@Nullable String> findWardOf(String urn) {
    return database
        .preparedQuery(WARD_OF)
        .execute(Tuple.of(urn))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("ward"));
  }

  private static WardDemandView view(List<String> wards, RowSet<Row> rows) {
    Map<String, List<WardDemandView.Row>> byWard = new LinkedHashMap<>();
    wards.forEach(ward -> byWard.put(ward, new ArrayList<>()));
    for (var row : rows) {
      byWard.computeIfAbsent(row.getString("ward"), _ -> new ArrayList<>()).add(row(row));
    }
    return new WardDemandView(
        byWard.entrySet().stream()
            .map(entry -> new WardDemandView.Ward(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static WardDemandView.Row row(Row row) {
    return new WardDemandView.Row(
        row.getInteger("year"),
        tenth(row.getDouble("median")),
        tenth(row.getDouble("lower80")),
        tenth(row.getDouble("upper80")));
  }
}
