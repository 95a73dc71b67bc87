package uk.sufficiency.forecasting.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sufficiency.contracts.ForecastState;
import uk.sufficiency.contracts.ForecastState.Interval;
import uk.sufficiency.contracts.ForecastState.KindDemand;
import uk.sufficiency.contracts.ForecastState.WardDemand;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.forecasting.population.PopulationChanged;
import uk.sufficiency.kit.outbox.Outbox;

/**
 * Tells others the latest forecast of an authority and scenario, by the outbox: when it was made,
 * and again when the shares of its wards have changed.
 */
@ApplicationScoped
class AnnouncingAForecast {

  private static final String HEAD =
      """
      select id, made_on, model, seed, simulations, data_version from forecast
       where authority = ? and scenario = ? order by seq desc limit 1
      """;

  private static final String DEMAND =
      """
      select year, kind, median, lower80, upper80, lower95, upper95 from forecast_demand
       where forecast_id = ? and kind <> 'ALL' order by year, kind
      """;

  private static final String WARDS =
      """
      select d.year, s.ward, d.median * s.share, d.lower80 * s.share, d.upper80 * s.share,
             d.lower95 * s.share, d.upper95 * s.share
        from forecast f
        join forecast_demand d on d.forecast_id = f.id and d.kind = 'ALL'
        join ward_share(f.first_year, f.last_year) s on s.year = d.year
       where f.id = ? and s.share is not null order by d.year, s.ward
      """;

  private static final String NEXT_VERSION =
      """
      insert into forecast_announcement values (?, ?, 1)
      on conflict (authority, scenario) do update set version = forecast_announcement.version + 1
      returning version
      """;

  private final Outbox outbox;
  private final String authority;

  AnnouncingAForecast(
      Outbox outbox, @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.outbox = outbox;
    this.authority = authority;
  }

  /** Announces in the import's transaction: new wards are never stored untold. */
  void whenWardsChanged(@Observes PopulationChanged event) throws SQLException {
    announce(event.transaction(), authority, Forecast.UNMITIGATED);
  }

  /**
   * Puts the latest forecast into the outbox; nothing where there is none. The version comes first:
   * it locks its row until the transaction ends, so that what is read under it is at least as new
   * as whatever an earlier version told.
   */
  void announce(Connection transaction, String authority, String scenario) throws SQLException {
    long version = nextVersion(transaction, authority, scenario);
    var state = findLatest(transaction, authority, scenario, version);
    if (state.isPresent()) {
      outbox.append(transaction, Topics.FORECAST, List.of(state.get()).iterator());
    }
  }

  private static Optional<ForecastState> findLatest(
      Connection transaction, String authority, String scenario, long version) throws SQLException {
    try (var query = transaction.prepareStatement(HEAD)) {
      query.setString(1, authority);
      query.setString(2, scenario);
      try (var head = query.executeQuery()) {
        return head.next()
            ? Optional.of(state(transaction, authority, scenario, version, head))
            : Optional.empty();
      }
    }
  }

  private static ForecastState state(
      Connection transaction, String authority, String scenario, long version, ResultSet head)
      throws SQLException {
    var forecast = head.getObject(1, UUID.class);
    return new ForecastState(
        authority + "/" + scenario,
        version,
        forecast.toString(),
        authority,
        scenario,
        head.getObject(2, OffsetDateTime.class).toInstant(),
        head.getString(3),
        head.getLong(4),
        head.getInt(5),
        head.getString(6),
        list(transaction, DEMAND, forecast, AnnouncingAForecast::kindDemand),
        list(transaction, WARDS, forecast, AnnouncingAForecast::wardDemand),
        null);
  }

  private static long nextVersion(Connection transaction, String authority, String scenario)
      throws SQLException {
    try (var next = transaction.prepareStatement(NEXT_VERSION)) {
      next.setString(1, authority);
      next.setString(2, scenario);
      try (var version = next.executeQuery()) {
        version.next();
        return version.getLong(1);
      }
    }
  }

  private static KindDemand kindDemand(ResultSet row) throws SQLException {
    return new KindDemand(row.getInt(1), ProvisionKind.valueOf(row.getString(2)), interval(row));
  }

  private static WardDemand wardDemand(ResultSet row) throws SQLException {
    return new WardDemand(row.getInt(1), row.getString(2), interval(row));
  }

  private static Interval interval(ResultSet row) throws SQLException {
    return new Interval(
        row.getDouble(3), row.getDouble(4), row.getDouble(5), row.getDouble(6), row.getDouble(7));
  }

  private static <T> List<T> list(
      Connection transaction, String sql, UUID forecast, RowMapper<T> mapper) throws SQLException {
    try (var query = transaction.prepareStatement(sql)) {
      query.setObject(1, forecast);
      try (var rows = query.executeQuery()) {
        var all = new ArrayList<T>();
        while (rows.next()) {
          all.add(mapper.map(rows));
        }
        return all;
      }
    }
  }

  @FunctionalInterface
  private interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }
}
