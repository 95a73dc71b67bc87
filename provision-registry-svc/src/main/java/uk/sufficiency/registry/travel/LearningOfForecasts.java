package uk.sufficiency.registry.travel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ForecastState;
import uk.sufficiency.contracts.ForecastState.Interval;
import uk.sufficiency.contracts.ForecastState.WardDemand;
import uk.sufficiency.contracts.ForecastState.WardNeedDemand;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.kit.inbox.StateHandler;

/** Keeps what the latest forecast of each authority and scenario expects of every ward. */
@ApplicationScoped
class LearningOfForecasts implements StateHandler<ForecastState> {

  private static final String FORGET = "delete from ward_forecast_source where key = ?";
  private static final String KEEP = "insert into ward_forecast_source values (?, ?, ?)";
  private static final String ADD = "insert into ward_forecast values (?, ?, ?, ?, ?, ?, ?)";

  @Override
  public Topic<ForecastState> topic() {
    return Topics.FORECAST;
  }

  @Override
  public void apply(Connection transaction, ForecastState state) throws SQLException {
    try (var forget = transaction.prepareStatement(FORGET)) {
      forget.setString(1, state.id());
      forget.executeUpdate();
    }
    try (var keep = transaction.prepareStatement(KEEP)) {
      keep.setString(1, state.id());
      keep.setString(2, state.forecastId());
      keep.setObject(3, state.madeOn().atOffset(ZoneOffset.UTC));
      keep.executeUpdate();
    }
    try (var add = transaction.prepareStatement(ADD)) {
      for (WardDemand ward : state.wards()) {
        add(add, state.id(), ward.year(), ward.wardCode(), null, ward.plans());
      }
      for (WardNeedDemand ward : needsOf(state)) {
        add(add, state.id(), ward.year(), ward.wardCode(), ward.need(), ward.plans());
      }
      add.executeBatch();
    }
  }

  private static List<WardNeedDemand> needsOf(ForecastState state) {
    return Objects.requireNonNullElse(state.wardNeeds(), List.of());
  }

  private static void add(
      PreparedStatement add, String key, int year, String ward, @Nullable Need need, Interval plans)
      throws SQLException {
    add.setString(1, key);
    add.setInt(2, year);
    add.setString(3, ward);
    add.setString(4, need == null ? null : need.name());
    add.setDouble(5, plans.median());
    add.setDouble(6, plans.lower80());
    add.setDouble(7, plans.upper80());
    add.addBatch();
  }
}
