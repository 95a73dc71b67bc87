package uk.sufficiency.forecasting.demand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.Drawn;

/**
 * Rolling-origin accuracy (Tashman 2000): the model is set back to each past January, knows nothing
 * that came later, forecasts every authority, and is held against what happened.
 */
public final class RollingOrigin {

  private final DemandModel model;
  private final Simulation simulation;
  private final TreeMap<String, TreeMap<Integer, ErrorTally>> tallies = new TreeMap<>();

  /**
   * @param simulation how many paths are drawn for each forecast, and the longest horizon
   */
  public RollingOrigin(DemandModel model, Simulation simulation) {
    this.model = model;
    this.simulation = simulation;
  }

  /**
   * The accuracy of the model and of the simple methods at each horizon, by method and horizon.
   *
   * <p>A horizon that no forecast reached is absent.
   */
  public List<Accuracy> evaluate(Panel panel) {
    tallies.clear();
    var years = panel.years();
    years.stream().filter(origin -> !origin.equals(years.last())).forEach(o -> forecast(panel, o));
    var all = new ArrayList<Accuracy>();
    tallies.forEach(
        (method, byHorizon) ->
            byHorizon.forEach((horizon, t) -> t.accuracy(method, horizon).ifPresent(all::add)));
    return List.copyOf(all);
  }

  private void forecast(Panel panel, int origin) {
    var known = panel.upTo(origin);
    var candidates =
        known.authorities().stream()
            .filter(series -> series.januaries().lastKey() == origin)
            .filter(series -> series.januaries().size() >= PooledGrowthModel.FEWEST_YEARS)
            .toList();
    if (candidates.isEmpty()) {
      return;
    }
    var fitted = model.fit(known);
    for (var series : candidates) {
      if (fitted.simulate(series.authority(), simulation) instanceof Drawn(var paths)) {
        compare(panel.findAuthority(series.authority()).orElseThrow(), series, origin, paths);
      }
    }
  }

  private void compare(
      AuthoritySeries actual, AuthoritySeries known, int origin, SamplePaths<?> paths) {
    double scale = meanYearlyChange(known);
    for (int horizon = 1; horizon <= simulation.years(); horizon++) {
      var outcome = actual.januaries().get(origin + horizon);
      if (outcome != null && outcome.plans() > 0) {
        var interval = Interval.of(paths.total(origin + horizon));
        tally(Accuracy.MODEL, horizon, interval.median(), outcome, scale, interval);
        for (var method : SimpleMethod.values()) {
          int h = horizon;
          method
              .forecast(known, horizon)
              .ifPresent(plans -> tally(method.label(), h, plans, outcome, scale, null));
        }
      }
    }
  }

  private void tally(
      String method,
      int horizon,
      double forecast,
      Observation outcome,
      double scale,
      @Nullable Interval interval) {
    tallies
        .computeIfAbsent(method, _ -> new TreeMap<>())
        .computeIfAbsent(horizon, _ -> new ErrorTally())
        .add(forecast, outcome.plans(), scale, interval);
  }

  private static double meanYearlyChange(AuthoritySeries known) {
    double changes = 0;
    int years = 0;
    for (var entry : known.januaries().entrySet()) {
      var before = known.januaries().get(entry.getKey() - 1);
      if (before != null) {
        changes += Math.abs(entry.getValue().plans() - before.plans());
        years++;
      }
    }
    return years == 0 ? 0 : changes / years;
  }
}
