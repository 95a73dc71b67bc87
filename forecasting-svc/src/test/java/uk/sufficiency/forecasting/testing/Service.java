package uk.sufficiency.forecasting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.sufficiency.kit.testing.TestTokens;

/** Calls the service under test as its callers do. */
public final class Service {

  private Service() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(TestTokens.token(role));
  }

  public static ValidatableResponse importFile(String kind, String text) {
    return as("analyst")
        .contentType("text/csv; charset=UTF-8")
        .body(text)
        .post("/v1/imports/" + kind)
        .then();
  }

  public static ValidatableResponse sufficiency(int fromYear, int toYear) {
    return as("commissioner")
        .queryParam("scenario", "unmitigated")
        .queryParam("fromYear", fromYear)
        .queryParam("toYear", toYear)
        .get("/v1/sufficiency")
        .then();
  }

  /** Empties every table of the feature data, as the owner: the service itself may not. */
  public static void forgetEverything() {
    try (var owner = owner();
        var truncate = owner.createStatement()) {
      truncate.execute(
          "truncate caseload, population, ward_population, unit_cost, provision, provision_places,"
              + " provision_pipeline,"
              + " setting, forecast, forecast_demand, forecast_accuracy");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection of the database's owner, for what the service itself may not do. */
  public static Connection owner() throws SQLException {
    var config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.flyway.username", String.class),
        config.getValue("quarkus.flyway.password", String.class));
  }
}
