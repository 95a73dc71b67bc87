package uk.sufficiency.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The open feed: only what is public, asked for by the gateway without a token. */
  private static final String OPEN = "/v1/open-referral/";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** An operation as the served document names it; {@link OpenApiIT} holds the two together. */
  private record Door(String method, String path, String contentType) {

    int knock(RequestSpecification caller) {
      RequestSpecification request =
          contentType.isEmpty() ? caller : caller.contentType(contentType).body("{}");
      return request
          .request(
              method,
              path.replace("{urn}", "920001")
                  .replace("{step}", "CONSULTATION")
                  .replace("{number}", "1")
                  .replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
          .then()
          .extract()
          .statusCode();
    }
  }

  @Test
  void letsNobodyInWithoutAToken() {
    assertThat(closedDoors()).hasSizeGreaterThan(15).allMatch(door -> door.knock(given()) == 401);
  }

  @Test
  void letsNobodyInWhoMayDoNothingHere() {
    assertThat(closedDoors()).allMatch(door -> door.knock(Registry.as(Roles.PARTNER_RPCF)) == 403);
  }

  @Test
  void opensTheFeedForReadingAndNothingElse() {
    assertThat(doors().stream().filter(door -> door.path().startsWith(OPEN)))
        .hasSize(8)
        .allMatch(door -> door.method().equals("get"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/settings/query,partner-health",
    "/v1/provisions/query,auditor",
    "/v1/provisions,analyst",
    "/v1/placements,commissioner",
    "/v1/placements,setting",
    "/v1/agreements,place-planner",
    "/v1/agreements/query,eah-coordinator",
    "/v1/quality-visits,analyst",
    "/v1/send-plans/query,auditor",
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

  private static List<Door> closedDoors() {
    return doors().stream().filter(door -> !door.path().startsWith(OPEN)).toList();
  }

  private static List<Door> doors() {
    Map<String, Map<String, Map<String, Object>>> paths =
        given().accept(ContentType.JSON).get("/openapi").then().extract().path("paths");
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().entrySet().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .map(
                        operation ->
                            new Door(
                                operation.getKey(),
                                path.getKey(),
                                contentType(operation.getValue()))))
        .toList();
  }

  private static String contentType(Map<String, Object> operation) {
    return operation.get("requestBody") instanceof Map<?, ?> body
            && body.get("content") instanceof Map<?, ?> content
        ? content.keySet().iterator().next().toString()
        : "";
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
