package uk.sufficiency.outreach.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;

@QuarkusTest
class MalformedInputIT extends OnRealInfrastructure {

  @Test
  void whatIsNoJsonIsRefused() {
    Outreach.asCoordinator()
        .body("{ \"urn\": ")
        .post("/v1/support-requests")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED"));
  }

  @Test
  void aFieldThatNobodyKnowsIsRefused() {
    // Given
    var body = new HashMap<>(Outreach.asking("200201"));
    body.put("colour", "blue");
    // When
    var answer = Outreach.asCoordinator().body(body).post("/v1/support-requests");
    // Then
    answer
        .then()
        .statusCode(400)
        .body("code", equalTo("MALFORMED"))
        .body("errors[0].field", equalTo("colour"));
  }

  @Test
  void aThemeThatIsNoNeedIsRefusedWithTheKnownOnes() {
    // Given
    var body = new HashMap<>(Outreach.asking("200201"));
    body.put("theme", "SpLD");
    // When
    var answer = Outreach.asCoordinator().body(body).post("/v1/support-requests");
    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("theme"))
        .body("errors[0].message", containsString("WHOLE_SETTING"));
  }

  @Test
  void everyMissingFieldIsNamed() {
    Outreach.asCoordinator()
        .body("{}")
        .post("/v1/support-requests")
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors.field", hasItems("urn", "theme", "urgency", "statutoryAssessment"));
  }

  @Test
  void aDescriptionHasItsLimit() {
    // Given
    var body = new HashMap<>(Outreach.asking("200201"));
    body.put("description", "x".repeat(2001));
    // When
    var answer = Outreach.asCoordinator().body(body).post("/v1/support-requests");
    // Then
    answer.then().statusCode(422).body("errors.field", hasItem("description"));
  }

  @Test
  void aVisitWithoutATeamAndWithHoursTheWrongWayRoundIsRefused() {
    // Given
    var visit =
        Map.of(
            "requestId",
            "00000000-0000-0000-0000-000000000001",
            "on",
            "2026-11-20",
            "team",
            List.of(),
            "expectedVersion",
            1);
    var hours = new HashMap<String, Object>(visit);
    hours.putAll(Map.of("from", "12:00", "to", "09:30"));
    hours.put("team", List.of(Map.of("discipline", "OT")));
    // When / Then
    Outreach.asCoordinator()
        .body(visit)
        .post("/v1/visits")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("team"));
    Outreach.asCoordinator()
        .body(hours)
        .post("/v1/visits")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("to"));
  }

  @Test
  void anEmptyBodyIsRefused() {
    Outreach.asCoordinator().post("/v1/settings/query").then().statusCode(422);
  }

  @ParameterizedTest
  @CsvSource({
    "supportRequests, 0, 10, supportRequests[0].urns",
    "supportRequests, 1001, 10, supportRequests[0].urns",
    "visits, 1, 0, visits[0].first",
    "visits, 1, 101, visits[0].first",
  })
  void aListOfTooMuchOrNothingIsNamed(String part, int urns, int first, String field) {
    // Given
    var list = Map.of("urns", Collections.nCopies(urns, "200201"), "first", first);
    // When
    var answer =
        Outreach.asCoordinator().body(Map.of(part, List.of(list))).post("/v1/settings/query");
    // Then
    answer.then().statusCode(422).body("errors.field", hasItem(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"supportRequests", "visits"})
  void moreThanFortyListsAtOnceAreRefused(String part) {
    // Given
    var list = Map.of("urns", List.of("200201"), "first", 1);
    var lists = Map.of(part, Collections.nCopies(41, list));
    // When
    var answer = Outreach.asCoordinator().body(lists).post("/v1/settings/query");
    // Then
    answer.then().statusCode(422).body("errors.field", hasItem(part));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/support-requests?status=SLEEPING, status",
    "/v1/support-requests?first=0, first",
    "/v1/support-requests?first=many, first",
    "/v1/support-requests?after=here, after",
    "/v1/coverage?by=WARD, academicYear",
    "/v1/coverage?academicYear=1066&by=WARD, academicYear",
    "/v1/coverage?academicYear=2026&by=COLOUR, by",
    "/v1/coverage?academicYear=2026, by",
  })
  void aWrongParameterIsNamed(String path, String parameter) {
    Outreach.asCoordinator()
        .get(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(parameter));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/support-requests/00000000-0000-0000-0000-00000000dead/accept",
    "/v1/visits/00000000-0000-0000-0000-00000000dead/cancel",
  })
  void whatIsNotThereIsNotFound(String path) {
    Outreach.asCoordinator()
        .body(Map.of("expectedVersion", 1))
        .post(path)
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    Outreach.asCoordinator()
        .contentType(ContentType.TEXT)
        .body("{}")
        .post("/v1/support-requests")
        .then()
        .statusCode(415);
  }
}
