package uk.sufficiency.outreach.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class AccessIT extends OnRealInfrastructure {

  private static final String SOME_ID = "00000000-0000-0000-0000-000000000001";

  @Inject Registry registry;

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/support-requests",
    "GET, /v1/support-requests/" + SOME_ID,
    "POST, /v1/support-requests",
    "POST, /v1/support-requests/" + SOME_ID + "/accept",
    "POST, /v1/support-requests/" + SOME_ID + "/close",
    "POST, /v1/visits",
    "POST, /v1/settings/query",
    "POST, /v1/visits/" + SOME_ID + "/complete",
    "POST, /v1/visits/" + SOME_ID + "/cancel",
    "GET, /v1/coverage?academicYear=2026&by=WARD",
  })
  void nobodyComesInWithoutATokenOrWithAPartnersRole(String method, String path) {
    given()
        .contentType(ContentType.JSON)
        .request(method, path)
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHENTICATED"));
    Outreach.as("partner-health", "partner-rpcf", "auditor")
        .request(method, path)
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void aTokenThatHasRunOutIsNoToken() {
    given()
        .auth()
        .oauth2(TestTokens.expiredToken("eah-coordinator"))
        .get("/v1/support-requests")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commissioner", "analyst", "place-planner"})
  void onlyTheCoordinatorMovesARequestAlong(String role) {
    Outreach.as(role)
        .body(Map.of("expectedVersion", 1))
        .post("/v1/support-requests/" + SOME_ID + "/accept")
        .then()
        .statusCode(403);
    Outreach.asSetting("200101")
        .body(Map.of("expectedVersion", 1))
        .post("/v1/support-requests/" + SOME_ID + "/close")
        .then()
        .statusCode(403);
  }

  @Test
  void aSettingAsksForItselfOnly() {
    // Given
    registry.teach(Registry.open("200101"));
    registry.teach(Registry.open("200102"));
    // When
    var own =
        Outreach.asSetting("200101").body(Outreach.asking("200101")).post("/v1/support-requests");
    var anothers =
        Outreach.asSetting("200101").body(Outreach.asking("200102")).post("/v1/support-requests");
    // Then
    own.then().statusCode(201);
    anothers.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void aSettingSeesItselfOnly() {
    // Given
    registry.teach(Registry.open("200103"));
    registry.teach(Registry.open("200104"));
    var own = Outreach.raise(Outreach.asking("200103")).getString("id");
    var anothers = Outreach.raise(Outreach.asking("200104")).getString("id");
    // When / Then
    var setting = "200103";
    Outreach.asSetting(setting).get("/v1/support-requests/" + own).then().statusCode(200);
    Outreach.asSetting(setting).get("/v1/support-requests/" + anothers).then().statusCode(403);
    Outreach.asSetting(setting)
        .get("/v1/support-requests?first=200")
        .then()
        .statusCode(200)
        .body("totalCount", equalTo(1))
        .body("nodes.urn", everyItem(equalTo(setting)));
    Outreach.asSetting(setting)
        .get("/v1/coverage?academicYear=2026&by=WARD")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supportRequests", "visits"})
  void aSettingSeesListsOfItselfOnly(String part) {
    // Given
    var own = Map.of("urns", List.of("200106"), "first", 10);
    var withAnothers = Map.of("urns", List.of("200106", "200107"), "first", 10);
    // When
    var ofItself =
        Outreach.asSetting("200106").body(Map.of(part, List.of(own))).post("/v1/settings/query");
    var ofAnother =
        Outreach.asSetting("200106")
            .body(Map.of(part, List.of(own, withAnothers)))
            .post("/v1/settings/query");
    // Then
    ofItself.then().statusCode(200).body(part + "[0].settings.urn", contains("200106"));
    ofAnother.then().statusCode(403).body("code", equalTo("FORBIDDEN"));
  }

  @Test
  void onlyTheCoordinatorSaysThatASettingAskedEarlier() {
    Outreach.asSetting("200105")
        .body(Outreach.askingOn("200105", LocalDate.of(2026, 10, 1)))
        .post("/v1/support-requests")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("raisedOn"));
  }
}
