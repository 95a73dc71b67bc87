package uk.sufficiency.forecasting.demand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.Drawn;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.NoPlacements;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.TooFewYears;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.UnknownAuthority;

class PooledGrowthModelTest {

  private static final Simulation SIMULATION = new Simulation(42, 500, 10);

  private final DemandModel model = new PooledGrowthModel();

  @Test
  void sameRunGivesTheSameDigitsOnAnyNumberOfThreads() throws Exception {
    // Given
    var panel = Panels.growing(40, 8, 0.08, 0.04, 1);
    // When
    var alone = onThreads(1, panel);
    var together = onThreads(4, panel);
    // Then
    for (int year = alone.firstYear(); year <= alone.lastYear(); year++) {
      assertThat(together.total(year)).containsExactly(alone.total(year));
    }
  }

  @Test
  void anotherSeedGivesOtherPaths() {
    var panel = Panels.growing(40, 8, 0.08, 0.04, 1);
    assertThat(draw(panel, "A00", new Simulation(43, 500, 10)).total(2030))
        .isNotEqualTo(draw(panel, "A00", SIMULATION).total(2030));
  }

  @Test
  void startsInTheJanuaryAfterTheLastFigure() {
    var paths = draw(Panels.growing(5, 8, 0.08, 0.04, 1), "A00", SIMULATION);
    assertThat(paths.firstYear()).isEqualTo(2023);
    assertThat(paths.lastYear()).isEqualTo(2032);
    assertThat(paths.size()).isEqualTo(500);
  }

  @Test
  void kindsAddUpToTheTotalInEveryPath() {
    // Given
    var paths = draw(Panels.growing(40, 8, 0.08, 0.04, 1), "A03", SIMULATION);
    // When
    var mainstream = paths.of(2027, ProvisionKind.MAINSTREAM);
    var special = paths.of(2027, ProvisionKind.SPECIAL_SCHOOL);
    // Then
    var total = paths.total(2027);
    for (int path = 0; path < total.length; path++) {
      assertThat(mainstream[path] + special[path]).isCloseTo(total[path], within(1e-9));
    }
  }

  @Test
  void goesOnAsAllAuthoritiesDo() {
    // Given
    var panel = Panels.growing(60, 8, 0.10, 0.01, 7);
    double last =
        panel.findAuthority("A00").orElseThrow().januaries().lastEntry().getValue().plans();
    // When
    var next = Interval.of(draw(panel, "A00", SIMULATION).total(2023));
    // Then
    assertThat(next.median() / last).isCloseTo(Math.exp(0.10), within(0.02));
  }

  @Test
  void knowsLessAboutLaterYears() {
    var paths = draw(Panels.growing(40, 8, 0.08, 0.04, 1), "A00", SIMULATION);
    var soon = Interval.of(paths.total(2024));
    var late = Interval.of(paths.total(2030));
    assertThat((late.upper80() - late.lower80()) / late.median())
        .isGreaterThan((soon.upper80() - soon.lower80()) / soon.median());
  }

  @Test
  void twoYearsAreTooFew() {
    var panel = new Panel(List.of(Panels.series("A", 2024, 100, 110)));
    assertThat(model.fit(panel).simulate("A", SIMULATION)).isEqualTo(new TooFewYears("A", 2, 3));
  }

  @Test
  void threeYearsOfOneAuthorityAreEnough() {
    var panel = new Panel(List.of(Panels.series("A", 2023, 100, 110, 121)));
    var next = Interval.of(draw(panel, "A", SIMULATION).total(2026));
    assertThat(next.median()).isBetween(121.0, 145.0);
  }

  @Test
  void anAuthorityThatTheCaseloadLacksIsNamed() {
    var panel = Panels.growing(3, 5, 0.1, 0.01, 1);
    assertThat(model.fit(panel).simulate("E08000018", SIMULATION))
        .isEqualTo(new UnknownAuthority("E08000018"));
  }

  @Test
  void withoutPlacementsThereAreNoKinds() {
    // Given
    var januaries = new TreeMap<Integer, Observation>();
    for (int year = 2020; year < 2026; year++) {
      januaries.put(year, new Observation(1000, Map.of()));
    }
    var panel = new Panel(List.of(new AuthoritySeries("A", januaries)));
    // When
    var outcome = model.fit(panel).simulate("A", SIMULATION);
    // Then
    assertThat(outcome).isEqualTo(new NoPlacements("A"));
  }

  @Test
  void noPlansAtAllStayNumbers() {
    var panel = new Panel(List.of(Panels.series("A", 2020, 0, 0, 0, 0, 0)));
    var interval = Interval.of(draw(panel, "A", SIMULATION).total(2029));
    assertThat(interval.upper95()).isFinite().isNotNegative();
  }

  private SamplePaths<ProvisionKind> onThreads(int threads, Panel panel) throws Exception {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> draw(panel, "A07", SIMULATION)).get();
    }
  }

  private SamplePaths<ProvisionKind> draw(Panel panel, String authority, Simulation simulation) {
    var outcome = model.fit(panel).simulate(authority, simulation);
    assertThat(outcome).isInstanceOf(Drawn.class);
    return ((Drawn) outcome).paths();
  }

  @Test
  void aPanelInAnyOrderIsTheSamePanel() {
    // Given
    var panel = Panels.growing(40, 8, 0.08, 0.04, 1);
    var reversed = new Panel(panel.authorities().reversed());
    // When
    var paths = draw(reversed, "A07", SIMULATION).total(2030);
    // Then
    assertThat(Arrays.equals(paths, draw(panel, "A07", SIMULATION).total(2030))).isTrue();
  }
}
