package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class ExportsIT {

  private static final String CSV = "id,name\r\n1,The Base\r\n";
  private static final String MAP = "{\"type\":\"FeatureCollection\",\"features\":[]}";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    StandIns.REGISTRY.on(
        "GET /v1/exports/provision-map.csv", call -> new Answer(200, "text/csv", CSV));
    StandIns.REGISTRY.on(
        "GET /v1/exports/provision-map.geojson",
        call -> new Answer(200, "application/geo+json", MAP));
    StandIns.REGISTRY.on("GET /v1/exports/scap", call -> new Answer(200, "text/csv", CSV));
  }

  @Test
  void shouldPassAFileThroughAndTheQuestionOn() {
    // When
    Response answer =
        planner()
            .header("If-None-Match", "\"abc\"")
            .get("/exports/provision-map.csv?kind=SPECIAL_SCHOOL&kind=SUPPORT_BASE&on=2026-11-20");
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("text/csv");
    assertThat(answer.asString()).isEqualTo(CSV);
    var call = StandIns.REGISTRY.calls().getFirst();
    assertThat(call.path())
        .isEqualTo(
            "/v1/exports/provision-map.csv?kind=SPECIAL_SCHOOL&kind=SUPPORT_BASE&on=2026-11-20");
    assertThat(call.header("authorization")).startsWith("Bearer ");
    assertThat(call.header("if-none-match")).isEqualTo("\"abc\"");
    assertThat(call.header("traceparent")).isNotEmpty();
  }

  @Test
  void shouldServeTheMapAndTheTablesForScap() {
    assertThat(planner().get("/exports/provision-map.geojson").contentType())
        .startsWith("application/geo+json");
    assertThat(planner().get("/exports/scap?table=commissioned-by-need").asString()).isEqualTo(CSV);
  }

  @Test
  void shouldPassARefusalBackAsItIs() {
    // Given
    String refusal = "{\"code\":\"VALIDATION\",\"status\":422,\"detail\":\"kind: is one of\"}";
    StandIns.REGISTRY.on("GET /v1/exports/scap", call -> Answer.problem(422, refusal));
    // When
    Response answer = planner().get("/exports/scap?table=x");
    // Then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString()).isEqualTo(refusal);
  }

  @Test
  void shouldSayWhenTheRegistryIsAway() {
    // Given
    StandIns.REGISTRY.failNext(10);
    // When, then
    planner()
        .get("/exports/provision-map.csv")
        .then()
        .statusCode(503)
        .body("code", equalTo("UNAVAILABLE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eah-coordinator", "setting", "auditor"})
  void shouldKeepOtherRolesOut(String role) {
    given()
        .auth()
        .oauth2(TestTokens.token(role))
        .get("/exports/provision-map.geojson")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    assertThat(StandIns.calls()).isEmpty();
  }

  @Test
  void shouldAskForAToken() {
    given().get("/exports/scap").then().statusCode(401);
  }

  private static RequestSpecification planner() {
    return given().auth().oauth2(TestTokens.token("place-planner"));
  }
}
