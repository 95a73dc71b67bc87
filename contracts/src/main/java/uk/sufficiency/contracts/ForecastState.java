package uk.sufficiency.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published forecast: demand for places, with its uncertainty.
 *
 * @param id {@code authority/scenario}: the topic holds the latest forecast of each
 * @param forecastId the forecast itself, which never changes
 * @param authority ONS code of the authority
 * @param scenario the set of levers, such as {@code unmitigated}
 * @param model name and version of the model
 * @param dataVersion hash of the data that it was made from
 * @param demand plans expected in each January, by kind
 * @param wards plans expected in each January, by ward; empty where ward population is unknown
 * @param wardNeeds the same by ward and need; absent where the model does not tell needs apart
 */
public record ForecastState(
    String id,
    long version,
    String forecastId,
    String authority,
    String scenario,
    Instant madeOn,
    String model,
    long seed,
    int simulations,
    String dataVersion,
    List<KindDemand> demand,
    List<WardDemand> wards,
    @Nullable List<WardNeedDemand> wardNeeds)
    implements AggregateState {

  /** Median with 80 % and 95 % prediction intervals, in plans. */
  public record Interval(
      double median, double lower80, double upper80, double lower95, double upper95) {}

  /** Demand for one kind of place in January of a year. */
  public record KindDemand(int year, ProvisionKind kind, Interval plans) {}

  /** Demand from one ward in January of a year. */
  public record WardDemand(int year, String wardCode, Interval plans) {}

  /** Demand from one ward for one primary need in January of a year. */
  public record WardNeedDemand(int year, String wardCode, Need need, Interval plans) {}
}
