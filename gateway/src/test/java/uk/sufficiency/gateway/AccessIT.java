package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class AccessIT {

  private static final Pattern PROBE = Pattern.compile("httpGet: \\{path: ([^,}]+),");

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql", "/pupil-refs", "/imports/gias", "/nothing/here"})
  void shouldAnswer401WithoutAToken(String address) {
    given()
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }"))
        .post(address)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void shouldAnswer401ForAnExpiredToken() {
    given()
        .auth()
        .oauth2(TestTokens.expiredToken("analyst"))
        .contentType("application/json")
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql")
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void shouldRefuseAWrongRoleFieldByFieldAndAnswerTheRest() {
    // When
    var json = Ask.as("place-planner", Ask.question("3-setting")).jsonPath();
    // Then
    assertThat(json.getString("data.setting.name")).isEqualTo("Setting 140646");
    assertThat(json.<Object>get("data.setting.supportRequests")).isNull();
    assertThat(json.getList("errors.extensions.code")).containsOnly("FORBIDDEN").hasSize(2);
    assertThat(StandIns.OUTREACH.calls()).isEmpty();
  }

  @Test
  void shouldRefuseARoleThatMayNothing() {
    // When
    var json = Ask.as("partner-health", Ask.question("2-sufficiency")).jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    assertThat(StandIns.calls()).isEmpty();
  }

  @Test
  void shouldPassOnThatASettingSeesOnlyItself() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/settings/query",
        call ->
            Answer.problem(
                403, "{\"code\":\"FORBIDDEN\",\"detail\":\"You may see your own setting only.\"}"));
    // When
    var json = Ask.as("setting", "{ setting(urn: \"140647\") { name } }").jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    assertThat(json.getString("errors[0].message")).isEqualTo("You may see your own setting only.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/graphql;x=1", "/graphql%2f", "/q/health/..;/graphql", "/imports%2Fgias"})
  void shouldRefuseOddPathsEarly(String path) {
    given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{}")
        .post(path)
        .then()
        .statusCode(400);
  }

  @Test
  void shouldNotServeGraphiQlUnlessSwitchedOn() {
    given().get("/graphql-ui").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/openapi"})
  void shouldAnswerItsKeepersWithoutAToken(String address) {
    given().get(address).then().statusCode(200);
  }

  @Test
  void shouldAnswerEveryProbeOfItsDeploymentWithoutAToken() throws IOException {
    // Given
    String deployment = Files.readString(Path.of("../k8s/base/gateway/deployment.yaml"));
    // When
    var probes = PROBE.matcher(deployment).results().map(found -> found.group(1)).toList();
    // Then
    assertThat(probes).hasSize(3);
    assertThat(probes).allSatisfy(path -> given().get(path).then().statusCode(200));
  }
}
