package uk.sufficiency.e2e;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.localstack.Component;

/** Who may do what, with the tokens of the real identity provider. */
class AccessE2E {

  private static final String SETTING = "query S($urn: ID!) { setting(urn: $urn) { name } }";

  @Test
  void withoutATokenNothingIsAnswered() {
    Suite.asNobody()
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ setting(urn: \"140646\") { name } }"))
        .post("/graphql")
        .then()
        .statusCode(401);
    Suite.asNobody()
        .contentType("text/csv")
        .body("URN")
        .post("/imports/gias")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @EnumSource(
      value = Component.class,
      names = {"REGISTRY", "OUTREACH", "FORECASTING"})
  void theServicesCheckTheTokenThemselves(Component service) {
    io.restassured.RestAssured.given()
        .baseUri(Suite.stack().url(service))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/v1/dead-letters/replay")
        .then()
        .statusCode(401);
  }

  @Test
  void theWrongRoleIsRefused() {
    Suite.as("analyst")
        .contentType("text/csv")
        .body("URN")
        .post("/imports/gias")
        .then()
        .statusCode(403);
    Suite.ask(
            "setting",
            "{ sufficiency(scenario: \"unmitigated\", fromYear: 2026, toYear: 2027) { rows { year } } }")
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
  }

  @Test
  void aUserOfASettingSeesOnlyItsOwn() {
    Suite.ask("setting", SETTING, Map.of("urn", "140646"))
        .body("errors", nullValue())
        .body("data.setting.name", notNullValue());
    Suite.ask("setting-other", SETTING, Map.of("urn", "140646"))
        .body("errors.extensions.code", hasItem("FORBIDDEN"))
        .body("data.setting", nullValue());
  }

  @Test
  void aPartnersSystemSignsInWithASignedJwtAndSeesNoPlaces() {
    Suite.ask("partner-health", SETTING, Map.of("urn", "140646"))
        .statusCode(200)
        .body("errors.extensions.code", hasItem("FORBIDDEN"));
  }

  @Test
  void errorsShowNoInsides() {
    Suite.as("place-planner")
        .contentType(ContentType.JSON)
        .body("{ \"query\": ")
        .post("/graphql")
        .then()
        .statusCode(400)
        .body(not(org.hamcrest.Matchers.containsString("Exception")));
  }
}
