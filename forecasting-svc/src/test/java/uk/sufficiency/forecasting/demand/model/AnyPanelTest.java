package uk.sufficiency.forecasting.demand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.Drawn;

class AnyPanelTest {

  private static final Simulation SIMULATION = new Simulation(1, 50, 10);

  @Property(tries = 200)
  void whateverTheFiguresNoForecastLeavesTheNumbers(
      @ForAll @Size(min = 4, max = 40) List<@IntRange(max = 2_000_000) Integer> figures,
      @ForAll @IntRange(min = 1, max = 4) int authorities) {
    // Given
    var series = new ArrayList<AuthoritySeries>();
    int each = figures.size() / authorities;
    for (int a = 0; a < authorities; a++) {
      var plans = figures.subList(a * each, (a + 1) * each);
      series.add(
          Panels.series("A" + a, 2000, plans.stream().mapToDouble(Integer::doubleValue).toArray()));
    }
    // When
    var outcome = new PooledGrowthModel().fit(new Panel(series)).simulate("A0", SIMULATION);
    // Then
    if (outcome instanceof Drawn(var paths)) {
      for (int year = paths.firstYear(); year <= paths.lastYear(); year++) {
        assertOrderedAndFinite(Interval.of(paths.total(year)));
      }
    } else {
      assertThat(each).isLessThan(PooledGrowthModel.FEWEST_YEARS);
    }
  }

  private static void assertOrderedAndFinite(Interval interval) {
    assertThat(interval.lower95()).isNotNegative().isLessThanOrEqualTo(interval.lower80());
    assertThat(interval.lower80()).isLessThanOrEqualTo(interval.median());
    assertThat(interval.median()).isLessThanOrEqualTo(interval.upper80());
    assertThat(interval.upper80()).isLessThanOrEqualTo(interval.upper95());
    assertThat(interval.upper95()).isFinite();
  }
}
