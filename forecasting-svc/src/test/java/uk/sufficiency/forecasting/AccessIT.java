package uk.sufficiency.forecasting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.forecasting.testing.Service;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class AccessIT {

  @Inject AgroalDataSource database;

  @Test
  void withoutATokenNothingIsAnswered() {
    given().get("/v1/sufficiency").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    given().contentType("text/csv").body("a").post("/v1/imports/caseload").then().statusCode(401);
    given()
        .contentType("application/json")
        .body(Map.of("wards", List.of()))
        .post("/v1/ward-demand/query")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eah-coordinator", "setting", "auditor", "partner-health"})
  void sufficiencyIsForThosePlanning(String role) {
    Service.as(role)
        .get("/v1/sufficiency")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @ParameterizedTest
  @CsvSource({"place-planner, caseload", "auditor, population", "setting, unit-costs"})
  void importsAreForAnalystsAndCommissioners(String role, String kind) {
    Service.as(role)
        .contentType("text/csv")
        .body("a,b\n1,2\n")
        .post("/v1/imports/" + kind)
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "partner-rpcf"})
  void wardDemandIsForThoseWhoActOnIt(String role) {
    Service.as(role)
        .contentType("application/json")
        .body(Map.of("wards", List.of()))
        .post("/v1/ward-demand/query")
        .then()
        .statusCode(403);
  }

  @Test
  void anUnknownFieldIsRefused() {
    Service.as("analyst")
        .contentType("application/json")
        .body(Map.of("wards", List.of(), "ward", "E05012993"))
        .post("/v1/ward-demand/query")
        .then()
        .statusCode(400)
        .body("code", equalTo("MALFORMED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update forecast set seed = 1",
        "delete from forecast_demand",
        "update forecast_accuracy set mape = 0"
      })
  void theServicesOwnRoleCannotChangeAForecast(String sql) {
    assertThatThrownBy(
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }
}
