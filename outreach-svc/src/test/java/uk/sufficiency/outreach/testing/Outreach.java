package uk.sufficiency.outreach.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.sufficiency.kit.testing.TestTokens;

/** Calls the service as its callers do. */
public final class Outreach {

  private static final String COORDINATOR = "eah-coordinator";

  private Outreach() {}

  /** A caller with these roles. */
  public static RequestSpecification as(String... roles) {
    return given().auth().oauth2(TestTokens.token(roles)).contentType(ContentType.JSON);
  }

  /** The coordinator of Experts at Hand. */
  public static RequestSpecification asCoordinator() {
    return as(COORDINATOR);
  }

  /** A user of one setting. */
  public static RequestSpecification asSetting(String urn) {
    return given().auth().oauth2(TestTokens.settingToken(urn)).contentType(ContentType.JSON);
  }

  /** What a setting sends to ask for help. */
  public static Map<String, Object> asking(String urn) {
    return Map.of(
        "urn",
        urn,
        "theme",
        "SLCN",
        "urgency",
        "SOON",
        "description",
        "Talking in Year 1",
        "statutoryAssessment",
        false);
  }

  /** What the coordinator sends for a setting that asked on an earlier day. */
  public static Map<String, Object> askingOn(String urn, LocalDate raisedOn) {
    return Map.of(
        "urn",
        urn,
        "theme",
        "ASD",
        "urgency",
        "ROUTINE",
        "statutoryAssessment",
        false,
        "raisedOn",
        raisedOn.toString());
  }

  public static JsonPath raise(Map<String, Object> asking) {
    return asCoordinator()
        .body(asking)
        .post("/v1/support-requests")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static Response accept(String id, long expectedVersion) {
    return step("/v1/support-requests/" + id + "/accept", expectedVersion);
  }

  public static Response close(String id, long expectedVersion) {
    return step("/v1/support-requests/" + id + "/close", expectedVersion);
  }

  public static Response cancelVisit(String id, long expectedVersion) {
    return step("/v1/visits/" + id + "/cancel", expectedVersion);
  }

  public static Response plan(String requestId, LocalDate on, long expectedVersion) {
    return asCoordinator()
        .body(
            Map.of(
                "requestId",
                requestId,
                "on",
                on.toString(),
                "from",
                "09:30",
                "to",
                "12:00",
                "team",
                List.of(
                    Map.of("discipline", "SALT", "name", "Sam Taylor"), Map.of("discipline", "EP")),
                "expectedVersion",
                expectedVersion))
        .post("/v1/visits");
  }

  public static Response complete(String visitId, long expectedVersion) {
    return asCoordinator()
        .body(
            Map.of(
                "expectedVersion",
                expectedVersion,
                "summary",
                "A class that talks more than its teachers think.",
                "recommendations",
                List.of(
                    Map.of("text", "Visual timetables", "dueOn", "2027-01-15"),
                    Map.of("text", "Ten minutes of talk a day"))))
        .post("/v1/visits/" + visitId + "/complete");
  }

  /** Takes a new request of a setting as far as a completed visit on that day. */
  public static void visit(String urn, LocalDate on) {
    var request = raise(askingOn(urn, on)).getString("id");
    accept(request, 1).then().statusCode(200);
    var visit = plan(request, on, 2).then().statusCode(201).extract().jsonPath();
    complete(visit.getString("visit.id"), 1).then().statusCode(200);
  }

  private static Response step(String path, long expectedVersion) {
    return asCoordinator().body(Map.of("expectedVersion", expectedVersion)).post(path);
  }
}
