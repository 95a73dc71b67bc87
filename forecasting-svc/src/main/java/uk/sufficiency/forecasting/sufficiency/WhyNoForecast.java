package uk.sufficiency.forecasting.sufficiency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sufficiency.forecasting.demand.model.PooledGrowthModel;

/** Says in words why there is no forecast, and what to do. */
@ApplicationScoped
class WhyNoForecast {

  private static final String KNOWN =
      """
      select count(*) as rows, count(*) filter (where authority = $1 and plans is not null) as years
        from caseload where topic = 'All EHC plans'
      """;

  private final Pool database;
  private final String authority;

  WhyNoForecast(Pool database, @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.database = database;
    this.authority = authority;
  }

  Uni<String> explain() {
    return database
        .preparedQuery(KNOWN)
        .execute(Tuple.of(authority))
        .map(rows -> rows.iterator().next())
        .map(row -> words(row.getLong("rows"), row.getLong("years")));
  }

  private String words(long rows, long years) {
    if (rows == 0) {
      return "No caseload has been imported yet: import DfE's caseload table first.";
    }
    if (years == 0) {
      return "The imported caseload has no totals of " + authority + ".";
    }
    return years < PooledGrowthModel.FEWEST_YEARS
        ? "The caseload of %s holds %d of the %d Januaries that a forecast needs at least."
            .formatted(authority, years, PooledGrowthModel.FEWEST_YEARS)
        : "The caseload of " + authority + " does not say where plans are placed.";
  }
}
