package uk.sufficiency.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.forecasting.testing.CaseloadFile;
import uk.sufficiency.forecasting.testing.Service;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class CaseloadImportIT {

  @BeforeEach
  void startFromNothing() {
    Service.forgetEverything();
  }

  @Test
  void withoutACaseloadTheAnswerSaysWhatToDo() {
    Service.sufficiency(2026, 2031)
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("NOT_FOUND"))
        .body("detail", containsString("caseload"));
  }

  @Test
  void aForecastFollowsAnImport() {
    // When
    Service.importFile("caseload", CaseloadFile.national(1).text())
        .statusCode(200)
        .body("outcome", equalTo("APPLIED"))
        .body("rowsRead", equalTo(147))
        .body("stored.added", equalTo(147))
        .body("refused", hasSize(0));
    // Then
    var answer =
        Service.sufficiency(2026, 2031)
            .statusCode(200)
            .body("forecast.simulations", equalTo(1000))
            .body("forecast.model", containsString("pooled-growth"))
            .body("forecast.dataVersion.length()", equalTo(64))
            .body("forecast.accuracy.horizonYears", equalTo(List.of(1, 2, 3, 4)))
            .body("rows", hasSize(6 * 4))
            .body("rows[0].year", equalTo(2026))
            .extract()
            .jsonPath();
    double total =
        answer.getList("rows.findAll { it.year == 2026 }.demand.median", Double.class).stream()
            .mapToDouble(median -> median)
            .sum();
    assertThat(total).isBetween(3700.0, 4300.0);
  }

  @Test
  void theSameDataGiveTheSameDigits() {
    // Given
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    var first = Service.sufficiency(2026, 2035).extract().jsonPath().getList("rows");
    Service.forgetEverything();
    // When
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    // Then
    var second = Service.sufficiency(2026, 2035).extract().jsonPath().getList("rows");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void theSameFileAgainChangesNothingAndMakesNoForecast() {
    // Given
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    String forecast = Service.sufficiency(2026, 2026).extract().path("forecast.id");
    // When
    Service.importFile("caseload", CaseloadFile.national(1).text())
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"))
        .body("stored.unchanged", equalTo(147));
    // Then
    Service.sufficiency(2026, 2026).body("forecast.id", equalTo(forecast));
  }

  @Test
  void changedFiguresMakeAnotherForecastAndKeepTheOld() {
    // Given
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    String before = Service.sufficiency(2026, 2026).extract().path("forecast.dataVersion");
    // When
    Service.importFile("caseload", CaseloadFile.national(2).text())
        .statusCode(200)
        .body("outcome", equalTo("APPLIED"))
        .body("stored.changed", greaterThan(100))
        .body("stored.added", equalTo(0));
    // Then
    Service.sufficiency(2026, 2026).body("forecast.dataVersion", not(equalTo(before)));
  }

  @Test
  void aBrokenRowNamesRowColumnAndReasonAndChangesNothing() {
    // Given
    var file =
        CaseloadFile.national(1)
            .line(
                "202425,Academic year,Local authority,E92000001,England,E12000003,Y,E08000019,373,"
                    + "Sheffield,All EHC plans,All EHC plans,5O00,1,1,1,1,x,0");
    // When
    Service.importFile("caseload", file.text())
        .statusCode(422)
        .body("code", equalTo("IMPORT_REFUSED"))
        .body("report.outcome", equalTo("REFUSED"))
        .body("report.refusedCount", equalTo(1))
        .body("report.refused[0].row", equalTo(149))
        .body("report.refused[0].column", equalTo("ehcplans"))
        .body("report.refused[0].code", equalTo("FORMAT"))
        .body("report.refused[0].message", containsString("5O00"));
    // Then
    Service.sufficiency(2026, 2026).statusCode(404);
  }

  @Test
  void aRowTwiceWithDifferentFiguresIsRefused() {
    var file = CaseloadFile.national(1).total("E08000018", "372", "Rotherham", 2025, 3999);
    Service.importFile("caseload", file.text())
        .statusCode(422)
        .body("report.refused[0].row", equalTo(149))
        .body("report.refused[0].code", equalTo("CONTRADICTION"));
  }

  @Test
  void anotherKindOfFileIsNotTakenForACaseload() {
    Service.importFile("caseload", "kind,financial_year,amount_gbp\nMAINSTREAM,2025-26,8000\n")
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors.field", hasItem("ehcplans"));
  }

  @Test
  void whatACarefulAnalystWouldNoticeIsInTheReport() {
    // Given
    var file =
        CaseloadFile.national(1)
            .total("E10000002", "825", "Buckinghamshire", 2019, 4054)
            .total("E06000060", "825", "Buckinghamshire", 2021, 4910)
            .total("E10000021", "928", "Northamptonshire", 2019, 1000)
            .total("E10000021", "928", "Northamptonshire", 2020, 1600)
            .total("E10000021", "928", "Northamptonshire", 2021, 1600)
            .total("E06000001", "701", "Here", 2024, 777)
            .total("E06000002", "702", "There", 2024, 777)
            .total("E06000003", "703", "Everywhere", 2024, 777)
            .line(
                "202425,Academic year,Local authority,E92000001,England,E12000003,Y,E06000004,704,"
                    + "Nowhere,All EHC plans,All EHC plans,1000,600,100,200,99,x,0")
            .line(
                "202425,Academic year,Local authority,E92000001,England,E12000003,Y,E06000005,705,"
                    + "Somewhere,All EHC plans,All EHC plans,1000,x,x,x,x,x,x")
            .line(
                "202425,Academic year,Local authority,E92000001,England,E12000003,Y,E06000006,706,"
                    + "Secret,All EHC plans,All EHC plans,x,x,x,x,x,x,x")
            .line(
                "202425,Academic year,Local authority,E92000001,England,E12000003,Y,E08000018,372,"
                    + "Rotherham,Years EHC plan in place,Less than a year,4000,x,x,x,x,x,x");
    // When
    Service.importFile("caseload", file.text())
        .statusCode(200)
        .body(
            "suspicious.code",
            hasItems(
                "TWO_CODES",
                "YEAR_GAP",
                "JUMP",
                "STANDS_STILL",
                "REPEATED_FIGURE",
                "COMPONENTS_DO_NOT_SUM",
                "PLACEMENTS_NOT_GIVEN",
                "TOTAL_NOT_GIVEN",
                "NEW_PLANS_LARGER_THAN_STOCK",
                "BREAKDOWN_DOES_NOT_SUM",
                "DEFINITION_CHANGED",
                "COLUMN_ABSENT"))
        .body("suspicious.find { it.code == 'JUMP' }.message", containsString("1000 plans to 1600"))
        .body("suspicious.find { it.code == 'JUMP' }.row", equalTo(152));
    // Then
    Service.sufficiency(2026, 2026).statusCode(200);
  }

  @Test
  void twoYearsAreTooFewForAForecast() {
    // Given
    var file =
        CaseloadFile.empty()
            .total("E08000018", "372", "Rotherham", 2024, 3310)
            .total("E08000018", "372", "Rotherham", 2025, 3623);
    // When
    Service.importFile("caseload", file.text()).statusCode(200);
    // Then
    Service.sufficiency(2026, 2026)
        .statusCode(404)
        .body("detail", containsString("2 of the 3 Januaries"));
  }

  @Test
  void oneAuthorityAloneHasAForecastToo() {
    // Given
    var file = CaseloadFile.empty();
    int[] plans = {2600, 2885, 3310, 3623};
    for (int i = 0; i < plans.length; i++) {
      file.total("E08000018", "372", "Rotherham", 2022 + i, plans[i]);
    }
    // When
    Service.importFile("caseload", file.text()).statusCode(200);
    // Then
    Service.sufficiency(2026, 2026).statusCode(200).body("rows", hasSize(4));
  }

  @Test
  void inventedAuthoritiesAreLearnedFromOnlyWhereThereAreNoOthers() {
    // Given
    String real = dataVersionOf(CaseloadFile.national(1));
    Service.forgetEverything();
    String invented = dataVersionOf(CaseloadFile.demonstration(2));
    // When
    String both = dataVersionOf(CaseloadFile.national(1));
    // Then
    assertThat(both).isEqualTo(real).isNotEqualTo(invented);
    // And without any others, the invented ones are used
    Service.forgetEverything();
    assertThat(dataVersionOf(CaseloadFile.demonstration(3))).isNotEqualTo(invented);
  }

  private static String dataVersionOf(CaseloadFile file) {
    Service.importFile("caseload", file.text()).statusCode(200);
    return Service.sufficiency(2026, 2026).statusCode(200).extract().path("forecast.dataVersion");
  }

  @Test
  void yearsAndScenariosThatCannotBeAreNamed() {
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    Service.sufficiency(2031, 2026).statusCode(422).body("errors[0].field", equalTo("toYear"));
    Service.sufficiency(26, 2031).statusCode(422).body("errors[0].field", equalTo("fromYear"));
    Service.sufficiency(2060, 2070).statusCode(200).body("rows", hasSize(0));
    Service.as("analyst")
        .queryParam("scenario", "wishful")
        .get("/v1/sufficiency")
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("detail", containsString("unmitigated"));
  }
}
