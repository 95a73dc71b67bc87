package uk.sufficiency.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official files, as they are published, through the public doors. */
class RealDataE2E {

  private Path data = Path.of(".");

  @BeforeEach
  void findTheData() {
    var found = Suite.sharedData();
    Assumptions.assumeTrue(
        found.isPresent(), "skipped: there is no ../shared/data beside the repository");
    data = found.orElseThrow();
  }

  @Test
  void aClosedSettingAnswersWithTheLinkToItsSuccessor() throws Exception {
    // When
    load("place-planner", "gias", data.resolve("gias/edubasealldata_rotherham.csv"));
    load(
        "place-planner",
        "gias-links",
        data.resolve("gias/rotherham_links_edubasealldata20250422.csv"));
    // Then
    Suite.ask(
            "place-planner",
            "{ setting(urn: \"106966\") { name links { type urn } successor { urn } } }")
        .body("errors", nullValue())
        .body("data.setting.name", equalTo("Newman School"))
        .body("data.setting.successor.urn", equalTo("151166"));
    // And: a second time changes nothing
    assertThat(load("place-planner", "gias", data.resolve("gias/edubasealldata_rotherham.csv")))
        .isEqualTo("UNCHANGED");
    assertThat(
            load(
                "place-planner",
                "gias-links",
                data.resolve("gias/rotherham_links_edubasealldata20250422.csv")))
        .isEqualTo("UNCHANGED");
  }

  @Test
  void sufficiencyIsForecastFromTheRealCaseload() throws Exception {
    // When
    load("analyst", "caseload", data.resolve("ehcp/dfe_2025_caseload.csv"));
    // Then
    Suite.ask(
            "commissioner",
            """
            { sufficiency(scenario: "unmitigated", fromYear: 2026, toYear: 2028) {
                forecast { model accuracy { horizonYears mape } }
                rows { year kind demand { median } } } }
            """)
        .body("errors", nullValue())
        .body(
            "data.sufficiency.rows.findAll { it.year == 2026 }.demand.median.sum().toDouble()",
            greaterThan(3500.0))
        .body("data.sufficiency.forecast.accuracy.horizonYears", hasItem(3));
  }

  @Test
  void aBrokenRowNamesRowColumnAndReasonAndChangesNothing() throws Exception {
    // Given
    var lines =
        Files.readString(
                data.resolve("gias/edubasealldata_rotherham.csv"),
                java.nio.charset.Charset.forName("windows-1252"))
            .lines()
            .toList();
    var broken = lines.get(0) + "\n" + lines.get(1).replaceFirst("^\\d+", "not-a-urn") + "\n";
    // When
    Suite.as("place-planner")
        .contentType("text/csv")
        .body(broken)
        .post("/imports/gias")
        .then()
        // Then
        .statusCode(422)
        .body("code", equalTo("IMPORT_REFUSED"))
        .body("report.outcome", equalTo("REFUSED"))
        .body("report.refused[0].row", equalTo(2))
        .body("report.refused[0].column", equalTo("URN"))
        .body("report.refused[0].message", containsString("URN"));
  }

  private static String load(String user, String kind, Path file) throws Exception {
    return Suite.as(user)
        .contentType("text/csv")
        .body(Files.readAllBytes(file))
        .post("/imports/" + kind)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("outcome");
  }
}
