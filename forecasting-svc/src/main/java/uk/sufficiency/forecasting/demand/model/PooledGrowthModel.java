package uk.sufficiency.forecasting.demand.model;

import org.apache.commons.rng.UniformRandomProvider;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.Drawn;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.NoPlacements;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.TooFewYears;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.UnknownAuthority;

/**
 * The first model: the total grows as all authorities' do and a little as its own did ({@link
 * GrowthFit}), and is shared out over the kinds of place ({@link ShareFit}).
 */
public final class PooledGrowthModel implements DemandModel {

  /** With fewer Januaries than this there is no trend to speak of. */
  public static final int FEWEST_YEARS = 3;

  @Override
  public String version() {
    return "pooled-growth 1.0";
  }

  @Override
  public Fitted fit(Panel panel) {
    return new FittedGrowth(panel, GrowthFit.of(panel), ShareFit.of(panel));
  }

  private record FittedGrowth(Panel panel, GrowthFit growth, ShareFit shares) implements Fitted {

    @Override
    public SimulationOutcome simulate(String authority, Simulation simulation) {
      var series = panel.findAuthority(authority).orElse(null);
      if (series == null) {
        return new UnknownAuthority(authority);
      }
      int years = series.januaries().size();
      if (years < FEWEST_YEARS) {
        return new TooFewYears(authority, years, FEWEST_YEARS);
      }
      var placed =
          series.januaries().descendingMap().values().stream()
              .filter(Observation::hasKinds)
              .findFirst();
      return placed.isEmpty()
          ? new NoPlacements(authority)
          : new Drawn(draw(series, placed.get(), simulation));
    }

    private SamplePaths<ProvisionKind> draw(
        AuthoritySeries series, Observation placed, Simulation simulation) {
      double base = series.januaries().lastEntry().getValue().plans();
      var drift = growth.ownDrift(series.authority());
      var plans =
          PathRandom.draw(
              simulation,
              series.authority(),
              random -> drawOne(base, drift, placed, simulation.years(), random));
      return new SamplePaths<>(
          series.januaries().lastKey() + 1, simulation.years(), shares.kinds(), plans);
    }

    private double[] drawOne(
        double base,
        GrowthFit.OwnDrift drift,
        Observation placed,
        int years,
        UniformRandomProvider random) {
      var totals = growth.draw(base, drift, years, random);
      var split = shares.draw(placed.byKind(), years, random);
      int kinds = shares.kinds().size();
      var plans = new double[years * kinds];
      for (int i = 0; i < plans.length; i++) {
        plans[i] = totals[i / kinds] * split[i / kinds][i % kinds];
      }
      return plans;
    }
  }
}
