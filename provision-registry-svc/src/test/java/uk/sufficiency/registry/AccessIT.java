package uk.sufficiency.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class AccessIT {

  @ParameterizedTest
  @CsvSource({
    "/v1/settings/query",
    "/v1/provisions/query",
    "/v1/provisions",
    "/v1/placements",
    "/v1/imports/gias"
  })
  void letsNobodyInWithoutAToken(String path) {
    given()
        .contentType(path.contains("imports") ? "text/csv" : "application/json")
        .body("{}")
        .post(path)
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/settings/query,partner-health",
    "/v1/provisions/query,auditor",
    "/v1/provisions,analyst",
    "/v1/placements,commissioner",
    "/v1/placements,setting",
    "/v1/imports/gias,analyst",
    "/v1/imports/placements,commissioner"
  })
  void keepsTheWrongRoleOut(String path, String role) {
    Registry.as(role)
        .contentType(path.contains("imports") ? "text/csv" : "application/json")
        .body("{}")
        .post(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void showsAUserOfASettingItsOwnSettingOnly() {
    // Given
    Registry.school("920001");
    Registry.school("920002");
    UUID others = Registry.provision("920002", 3);
    // When, then
    asSetting("/v1/settings/query", Map.of("urns", List.of("920001")), 200)
        .body("settings", hasSize(1));
    asSetting("/v1/settings/query", Map.of("urns", List.of("920001", "920002")), 403);
    asSetting("/v1/provisions/query", Map.of("urns", List.of("920002")), 403);
    asSetting("/v1/provisions/query", Map.of("ids", List.of(others)), 403);
  }

  @Test
  void keepsPlacementsFromEverybodyButPlacePlanners() {
    Registry.as(Roles.COMMISSIONER)
        .get("/v1/provisions/" + UUID.randomUUID() + "/placements")
        .then()
        .statusCode(403);
  }

  private static io.restassured.response.ValidatableResponse asSetting(
      String path, Object body, int status) {
    return given()
        .auth()
        .oauth2(TestTokens.settingToken("920001"))
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(status);
  }
}
