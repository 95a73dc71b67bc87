package uk.sufficiency.forecasting.sufficiency;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.AccuracyView;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.Capacity;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.ForecastView;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.Interval;
import uk.sufficiency.forecasting.sufficiency.SufficiencyView.Range;

/** Maps rows of the one statement: demand and gap to a tenth of a plan, cost to a pound. */
final class SufficiencyRows {

  private SufficiencyRows() {}

  static ForecastView forecast(Row row) {
    return new ForecastView(
        row.getUUID("id"),
        row.getOffsetDateTime("made_on").toInstant(),
        row.getString("model"),
        row.getLong("seed"),
        row.getInteger("simulations"),
        row.getString("data_version"),
        accuracy(row));
  }

  /** None for a forecast whose authorities had too few years to look back on. */
  private static List<AccuracyView> accuracy(Row row) {
    return row.getValue("accuracy") instanceof JsonArray horizons
        ? horizons.stream().map(JsonObject.class::cast).map(SufficiencyRows::accuracy).toList()
        : List.of();
  }

  private static AccuracyView accuracy(JsonObject horizon) {
    return new AccuracyView(
        horizon.getInteger("horizonYears"),
        hundredth(horizon.getDouble("mape")),
        hundredth(horizon.getDouble("mase")),
        hundredth(horizon.getDouble("coverage80")),
        hundredth(horizon.getDouble("coverage95")));
  }

  static SufficiencyView.Row row(Row row) {
    var demand = demand(row);
    var capacity = row.getBoolean("has_capacity") ? capacity(row) : null;
    var unitCost = row.getDouble("unit_cost");
    return new SufficiencyView.Row(
        row.getInteger("year"),
        ProvisionKind.valueOf(row.getString("kind")),
        rounded(demand),
        capacity,
        capacity == null ? null : gap(demand, capacity.total()),
        capacity == null ? null : row.getDouble("short"),
        unitCost == null ? null : cost(demand, unitCost));
  }

  private static Interval demand(Row row) {
    return new Interval(
        row.getDouble("median"),
        row.getDouble("lower80"),
        row.getDouble("upper80"),
        row.getDouble("lower95"),
        row.getDouble("upper95"));
  }

  private static Capacity capacity(Row row) {
    int open = row.getInteger("open");
    int pipeline = row.getInteger("pipeline");
    return new Capacity(open, pipeline, open + pipeline);
  }

  private static Interval rounded(Interval demand) {
    return new Interval(
        tenth(demand.median()),
        tenth(demand.lower80()),
        tenth(demand.upper80()),
        tenth(demand.lower95()),
        tenth(demand.upper95()));
  }

  private static Range gap(Interval demand, int places) {
    return new Range(
        tenth(demand.median() - places),
        tenth(demand.lower80() - places),
        tenth(demand.upper80() - places));
  }

  private static Range cost(Interval demand, double unitCost) {
    return new Range(
        Math.rint(demand.median() * unitCost),
        Math.rint(demand.lower80() * unitCost),
        Math.rint(demand.upper80() * unitCost));
  }

  static double tenth(double value) {
    return Math.rint(value * 10) / 10;
  }

  private static double hundredth(double value) {
    return Math.rint(value * 100) / 100;
  }
}
