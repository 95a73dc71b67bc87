package uk.sufficiency.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.forecasting.testing.Service;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/** DfE's and ONS's own files, where they lie beside the repository. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class RealFilesIT {

  /** From the module's folder: beside the repository. */
  private static final Path DATA = Path.of("../../shared/data");

  @BeforeEach
  void startFromNothing() {
    Service.forgetEverything();
  }

  @Test
  void theNationalCaseloadIsTakenAndRotherhamsForecastIsPlausible() throws IOException {
    // When
    var file = real("ehcp/dfe_2025_caseload.csv");
    Service.importFile("caseload", file)
        .statusCode(200)
        .body("rowsRead", equalTo(17_862))
        .body("outcome", equalTo("APPLIED"))
        .body("refusedCount", equalTo(0))
        .body("suspicious.code", hasItem("TWO_CODES"));
    // Then the council's own count of January 2026 is 4,062
    var answer = Service.sufficiency(2026, 2026).statusCode(200).extract().jsonPath();
    double total =
        answer.getList("rows.demand.median", Double.class).stream().mapToDouble(m -> m).sum();
    assertThat(total).isBetween(3800.0, 4200.0);
    assertThat(answer.getDouble("forecast.accuracy[0].mape")).isLessThan(4.6);
    assertThat(answer.getDouble("forecast.accuracy[0].coverage80")).isBetween(75.0, 85.0);
    // And the same again changes nothing, nor does Rotherham's part of it
    Service.importFile("caseload", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Service.importFile("caseload", real("ehcp/rotherham_caseload.csv"))
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void theProjectedPopulationIsTaken() throws IOException {
    Service.importFile("population", real("population/snpp2022_rotherham_0_25_2022_2036.csv"))
        .statusCode(200)
        .body("outcome", equalTo("APPLIED"))
        .body("stored.added", greaterThan(300));
  }

  private static String real(String name) throws IOException {
    var file = DATA.resolve(name);
    assumeTrue(
        Files.exists(file), "skipped: no " + name + " in ../shared/data beside the repository");
    return Files.readString(file);
  }
}
