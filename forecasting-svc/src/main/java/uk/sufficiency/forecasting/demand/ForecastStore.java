package uk.sufficiency.forecasting.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import uk.sufficiency.forecasting.demand.model.Interval;

/** The tables of forecasts, to which rows are only ever added. */
@ApplicationScoped
class ForecastStore {

  /** The kind under which the sum of all kinds is kept. */
  static final String ALL_KINDS = "ALL";

  /** Any number that no other advisory lock of this database uses. */
  private static final int FORECAST_LOCK = 0xF0CA;

  private static final String LATEST =
      """
      select data_version = ? and model = ? and seed = ? and simulations = ?
             and last_year - first_year + 1 = ?
        from forecast where authority = ? and scenario = ? order by seq desc limit 1
      """;

  /** Lets one replica at a time make a forecast, until its transaction ends. */
  void lock(Connection transaction) throws SQLException {
    try (var lock = transaction.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setInt(1, FORECAST_LOCK);
      lock.execute();
    }
  }

  /** Whether the latest forecast came from the same data, model, seed and size. */
  boolean isCurrent(
      Connection transaction,
      String authority,
      String dataVersion,
      String model,
      ForecastConfig config)
      throws SQLException {
    try (var query = transaction.prepareStatement(LATEST)) {
      query.setString(1, dataVersion);
      query.setString(2, model);
      query.setLong(3, config.seed());
      query.setInt(4, config.simulations());
      query.setInt(5, config.years());
      query.setString(6, authority);
      query.setString(7, Forecast.UNMITIGATED);
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Adds a forecast with all of its paths and its accuracy. */
  void add(Connection transaction, Forecast forecast) throws SQLException {
    addHead(transaction, forecast);
    addDemand(transaction, forecast);
    addAccuracy(transaction, forecast);
  }

  private static void addHead(Connection transaction, Forecast forecast) throws SQLException {
    var sql =
        """
        insert into forecast (id, authority, scenario, made_on, model, seed, simulations,
          data_version, first_year, last_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var add = transaction.prepareStatement(sql)) {
      add.setObject(1, forecast.id());
      add.setString(2, forecast.authority());
      add.setString(3, forecast.scenario());
      add.setObject(4, forecast.madeOn().atOffset(ZoneOffset.UTC));
      add.setString(5, forecast.model());
      add.setLong(6, forecast.seed());
      add.setInt(7, forecast.paths().size());
      add.setString(8, forecast.dataVersion());
      add.setInt(9, forecast.paths().firstYear());
      add.setInt(10, forecast.paths().lastYear());
      add.executeUpdate();
    }
  }

  private static void addDemand(Connection transaction, Forecast forecast) throws SQLException {
    var sql = "insert into forecast_demand values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    var paths = forecast.paths();
    try (var add = transaction.prepareStatement(sql)) {
      add.setObject(1, forecast.id());
      for (int year = paths.firstYear(); year <= paths.lastYear(); year++) {
        addYear(add, year, ALL_KINDS, paths.total(year));
        for (var kind : paths.slices()) {
          addYear(add, year, kind.name(), paths.of(year, kind));
        }
      }
      add.executeBatch();
    }
  }

  private static void addYear(PreparedStatement add, int year, String kind, double[] plans)
      throws SQLException {
    var interval = Interval.of(plans);
    var sorted = plans.clone();
    Arrays.sort(sorted);
    add.setInt(2, year);
    add.setString(3, kind);
    add.setDouble(4, interval.median());
    add.setDouble(5, interval.lower80());
    add.setDouble(6, interval.upper80());
    add.setDouble(7, interval.lower95());
    add.setDouble(8, interval.upper95());
    add.setArray(9, array(add, plans));
    add.setArray(10, array(add, sorted));
    add.addBatch();
  }

  private static Array array(PreparedStatement statement, double[] values) throws SQLException {
    var singles = Arrays.stream(values).mapToObj(value -> (float) value).toArray();
    return statement.getConnection().createArrayOf("float4", singles);
  }

  private static void addAccuracy(Connection transaction, Forecast forecast) throws SQLException {
    var sql = "insert into forecast_accuracy values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (var add = transaction.prepareStatement(sql)) {
      for (var accuracy : forecast.accuracy()) {
        add.setObject(1, forecast.id());
        add.setString(2, accuracy.method());
        add.setInt(3, accuracy.horizonYears());
        add.setInt(4, accuracy.forecasts());
        add.setDouble(5, accuracy.mape());
        add.setDouble(6, accuracy.mase());
        add.setDouble(7, accuracy.bias());
        add.setObject(8, accuracy.coverage80(), Types.DOUBLE);
        add.setObject(9, accuracy.coverage95(), Types.DOUBLE);
        add.addBatch();
      }
      add.executeBatch();
    }
  }
}
