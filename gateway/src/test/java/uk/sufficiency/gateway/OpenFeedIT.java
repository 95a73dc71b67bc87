package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.cache.CacheManager;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

/** The open feed as anybody reads it: nobody here has a token. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class OpenFeedIT {

  private static final String FEED = "/open-referral/v1";
  private static final String ID = "5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11";
  private static final String PAGE =
      "{\"total_items\":1,\"contents\":[{\"id\":\"%s\",\"name\":\"The Base\"}]}".formatted(ID);

  @Inject CacheManager caches;

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    caches.getCache("open-feed").orElseThrow().invalidateAll().await().indefinitely();
    StandIns.REGISTRY.on("GET /v1/open-referral/services", call -> Answer.json(PAGE));
    StandIns.REGISTRY.on(
        "GET /v1/open-referral/services/" + ID, call -> Answer.json("{\"id\":\"" + ID + "\"}"));
    StandIns.REGISTRY.on("GET /v1/open-referral/taxonomies", call -> Answer.json("{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FEED, FEED + "/"})
  void shouldSayWhatItIs(String root) {
    given()
        .get(root)
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .body("version", equalTo("HSDS-UK-3.0"))
        .body("profile", startsWith("https://"))
        .body("openapi_url", startsWith("https://"));
  }

  @Test
  void shouldPassAListOnAsItIsWithoutAToken() {
    // When
    var answer = given().get(FEED + "/services?per_page=10&search=base&page=01");
    // Then
    answer
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .header("Cache-Control", equalTo("public, max-age=60"));
    assertThat(answer.asString()).isEqualTo(PAGE);
    var call = StandIns.REGISTRY.calls().getFirst();
    assertThat(call.path()).isEqualTo("/v1/open-referral/services?page=1&per_page=10&search=base");
    assertThat(call.header("authorization")).isEmpty();
  }

  @Test
  void shouldNotPassAReadersTokenOn() {
    // When
    given()
        .auth()
        .oauth2(TestTokens.token("analyst"))
        .get(FEED + "/services")
        .then()
        .statusCode(200);
    // Then
    assertThat(StandIns.REGISTRY.calls().getFirst().header("authorization")).isEmpty();
  }

  @Test
  void shouldAskEachQuestionOnceInAWhile() {
    // When
    given().get(FEED + "/services?page=1&per_page=5").then().statusCode(200);
    given().get(FEED + "/services?per_page=5&page=1").then().statusCode(200);
    given().get(FEED + "/services/" + ID).then().statusCode(200);
    given().get(FEED + "/services/" + ID.toUpperCase(java.util.Locale.ROOT)).then().statusCode(200);
    // Then
    assertThat(StandIns.REGISTRY.calls()).hasSize(2);
  }

  @Test
  void shouldAnswerFromMemoryWhileTheRegistryIsAway() {
    // Given
    given().get(FEED + "/services").then().statusCode(200);
    StandIns.REGISTRY.failNext(10);
    // When, then
    given().get(FEED + "/services").then().statusCode(200);
    given()
        .get(FEED + "/taxonomies")
        .then()
        .statusCode(503)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .body("code", equalTo("UNAVAILABLE"));
    StandIns.REGISTRY.failNext(0);
    given().get(FEED + "/taxonomies").then().statusCode(200);
  }

  @Test
  void shouldAnswerNotModifiedToWhoHasThePageAlready() {
    // Given
    String tag = given().get(FEED + "/services").header("ETag");
    // When, then
    given()
        .header("If-None-Match", tag)
        .get(FEED + "/services")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(emptyString());
  }

  @Test
  void shouldAnswerHeadAndOptions() {
    given().head(FEED + "/services").then().statusCode(200).body(emptyString());
    given()
        .header("Origin", "https://portal.example")
        .header("Access-Control-Request-Method", "GET")
        .options(FEED + "/services")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .header("Access-Control-Allow-Methods", containsString("GET"));
  }

  @ParameterizedTest
  @CsvSource({
    "services?page=0,page",
    "services?per_page=101,per_page",
    "services?per_page=ten,per_page",
    "services?cachebust=1,cachebust",
    "services?postcode=S60 2TH,postcode",
    "services?taxonomy_term_id=SLCN,taxonomy_term_id",
    "taxonomies?search=a,search"
  })
  void shouldRefuseWhatItDoesNotUnderstandBeforeItAsksAnybody(String request, String field) {
    given()
        .get(FEED + "/" + request)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .header("Access-Control-Allow-Origin", equalTo("*"))
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
    assertThat(StandIns.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"organizations", "services/none", "taxonomy_terms/1", "nothing/here/at/all"})
  void shouldSayWhenThereIsNoSuchThing(String address) {
    given().get(FEED + "/" + address).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    assertThat(StandIns.calls()).isEmpty();
  }

  @Test
  void shouldPassOnWhyTheRegistryRefuses() {
    // Given
    StandIns.REGISTRY.on(
        "GET /v1/open-referral/services",
        call ->
            Answer.problem(
                404,
                "{\"code\":\"NOT_FOUND\",\"status\":404,\"detail\":\"There is no page 9: the last is"
                    + " 2.\"}"));
    // When, then
    given()
        .get(FEED + "/services?page=9")
        .then()
        .statusCode(404)
        .body("detail", containsString("the last is 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void shouldTakeNothing(String method) {
    given()
        .contentType("application/json")
        .body("{}")
        .request(method, FEED + "/services")
        .then()
        .statusCode(405);
  }

  @Test
  void shouldOpenNothingElse() {
    given().get("/open-referral/v2/services").then().statusCode(401);
    given().get("/open-referral/v1services").then().statusCode(401);
  }
}
