package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sufficiency.localstack.demo.load.GatewayRefusal;
import uk.sufficiency.localstack.demo.load.Patience;

class DemoLoaderTest {

  /** Requests raised, accepted, visits planned, made, requests closed. */
  private static final int OUTREACH = 44 + 34 + 30 + 24 + 8;

  /** Agreements, visits, schemes, waves, plans saved and published, pupils waiting and going on. */
  private static final int REGISTRY = 21 + 12 + 3 + 3 + 10 + 10 + 6 + 6;

  private static final Patience SHORT = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1));
  private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);

  @SuppressWarnings("NullAway.Init")
  private FakeGateway gateway;

  private final List<LoadStep> steps = new ArrayList<>();

  @BeforeEach
  void startTheGateway() throws IOException {
    gateway = new FakeGateway();
  }

  @AfterEach
  void stopTheGateway() {
    gateway.close();
  }

  @Test
  void importsInOrderEachInTheRoleThatMay() throws InterruptedException {
    // When
    loader(SHORT).load(Demos.DEMO);

    // Then
    assertThat(gateway.calls)
        .startsWith(
            "place-planner /imports/boundaries",
            "place-planner /imports/postcodes",
            "place-planner /imports/gias",
            "place-planner /imports/gias-links",
            "place-planner /imports/provisions",
            "place-planner /imports/placements",
            "analyst /imports/population",
            "analyst /imports/population",
            "analyst /imports/unit-costs",
            "analyst /imports/caseload",
            "eah-coordinator raiseSupportRequest");
    assertThat(steps.getLast().number()).isEqualTo(steps.getLast().of()).isEqualTo(12);
  }

  @Test
  void takesEveryRequestAsFarAsItsStoryGoes() throws InterruptedException {
    // When
    loader(SHORT).load(Demos.DEMO);

    // Then
    var statuses =
        gateway.requests.values().stream()
            .collect(Collectors.groupingBy(r -> r.path("status").asText(), Collectors.counting()));
    assertThat(statuses)
        .containsEntry("WAITING", 8L)
        .containsEntry("ACCEPTED", 10L)
        .containsEntry("VISITED", 16L)
        .containsEntry("CLOSED", 8L)
        .containsEntry("TURNED_AWAY", 2L);
    assertThat(gateway.visits).hasSize(30);
  }

  @Test
  void officersWriteDownWhatTheyKnowOfTheProvisions() throws InterruptedException {
    // When
    loader(SHORT).load(Demos.DEMO);

    // Then
    assertThat(gateway.calls)
        .endsWith("place-planner planDestination")
        .contains(
            "commissioner recordAgreement",
            "place-planner recordQualityVisit",
            "place-planner joinWaitingList");
    assertThat(gateway.registry.plans.values()).allMatch(plan -> plan.containsKey("publishedOn"));
    assertThat(steps.getLast().outcome()).isEqualTo(REGISTRY + " changes");
  }

  @Test
  void aDocumentOfWhichOnlyPartWasCarriedOutIsCompleted() throws InterruptedException {
    for (var at : List.of(7, 30, 45, 62)) {
      // Given
      gateway.calls.clear();
      gateway.registry.written.clear();
      gateway.registry.plans.clear();
      gateway.registry.failAt(at);

      // When
      loader(SHORT).load(Demos.DEMO);

      // Then
      assertThat(gateway.calls)
          .filteredOn(call -> !call.startsWith("eah") && !call.contains("/"))
          .hasSize(REGISTRY);
    }
    assertThat(gateway.registry.refusals()).isEqualTo(4);
  }

  @Test
  void loadingAgainChangesNoRequest() throws InterruptedException {
    // Given
    loader(SHORT).load(Demos.DEMO);
    gateway.calls.clear();

    // When
    loader(SHORT).load(Demos.DEMO);

    // Then
    assertThat(gateway.calls).allMatch(call -> call.contains("/imports/"));
    assertThat(steps.getLast().outcome()).isEqualTo("UNCHANGED");
  }

  @Test
  void withProgressRememberedLoadingAgainCallsNobody(@TempDir Path folder)
      throws InterruptedException {
    // Given
    loader(SHORT).load(folder.resolve("demo-load.properties"));
    gateway.calls.clear();

    // When
    loader(SHORT).load(folder.resolve("demo-load.properties"));

    // Then
    assertThat(gateway.calls).isEmpty();
  }

  @Test
  void aLoadThatWasCutShortAnywhereIsCompletedByTheNext(@TempDir Path folder)
      throws InterruptedException {
    for (var cut : List.of(3, 11, 12, 13, 60, 150, 171, 200)) {
      // Given
      var file = folder.resolve("cut-at-" + cut);
      gateway.calls.clear();
      gateway.requests.clear();
      gateway.visits.clear();
      gateway.registry.written.clear();
      gateway.registry.plans.clear();
      gateway.failFrom = cut;
      assertThatThrownBy(() -> loader(NONE).load(file)).isInstanceOf(GatewayRefusal.class);

      // When
      gateway.failFrom = -1;
      loader(SHORT).load(file);

      // Then
      assertThat(gateway.calls).as("cut at " + cut).hasSize(10 + OUTREACH + REGISTRY);
    }
  }

  @Test
  void waitsForServicesThatAreStillLearning() throws InterruptedException {
    // Given
    gateway.failFrom = 2;
    gateway.failures = 5;

    // When
    loader(SHORT).load(Demos.DEMO);

    // Then
    assertThat(gateway.calls).hasSize(10 + OUTREACH + REGISTRY);
  }

  @Test
  void aRefusedFileIsReportedWithRowColumnAndReason() {
    // Given
    gateway.failFrom = 0;
    gateway.problemStatus = 422;
    gateway.problem =
        """
        {"code":"IMPORT_REFUSED","detail":"1 row was refused; nothing was changed.",
         "report":{"refused":[{"row":7,"column":"URN","message":"a URN is 6 digits"}]}}""";

    // Then
    assertThatThrownBy(() -> loader(SHORT).load(Demos.DEMO))
        .isInstanceOf(GatewayRefusal.class)
        .hasMessageContaining("IMPORT_REFUSED")
        .hasMessageContaining("/imports/boundaries")
        .hasMessageContaining("row 7, URN: a URN is 6 digits");
  }

  @Test
  void aStepReadsAsOneLine() {
    // Then
    assertThat(new LoadStep(3, 11, "demo.csv", "APPLIED, 9 rows", Duration.ofMillis(1540)))
        .hasToString(" 3/11 demo.csv                     APPLIED, 9 rows (1.5 s)");
  }

  private DemoLoader loader(Patience patience) {
    return new DemoLoader(gateway.uri(), role -> role, steps::add, patience);
  }
}
