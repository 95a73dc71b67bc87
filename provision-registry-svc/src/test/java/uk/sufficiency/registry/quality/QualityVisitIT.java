package uk.sufficiency.registry.quality;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;
import uk.sufficiency.registry.standing.model.QualityDomain;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class QualityVisitIT {

  private static final String URN = "951001";
  private static final LocalDate TODAY = new LondonClock().today();

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void recordsAVisitWhoseResultFollowsTheProvision() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    record(visit(provision, 400, "STRENGTH", 30)).statusCode(201);
    // When
    record(visit(provision, 20, "DEVELOPING", 10))
        .statusCode(201)
        .body("visit.overall", equalTo("SECURE"))
        .body("visit.domains", hasSize(6))
        .body("visit.actions[0].status", equalTo("OVERDUE"))
        .body("provision.version", equalTo(3))
        .body("provision.latestQualityReview.visitedOn", equalTo(TODAY.minusDays(20).toString()));
    // Then
    record(visit(provision, 100, "STRENGTH", 30)).statusCode(201);
    Registry.provisions(provision)
        .body("provisions[0].latestQualityReview.overall", equalTo("SECURE"))
        .body("provisions[0].latestQualityReview.visitedBy", equalTo("SEND adviser"));
    Registry.planner()
        .get("/v1/provisions/" + provision + "/quality-visits")
        .then()
        .statusCode(200)
        .body("visits.overall", equalTo(List.of("SECURE", "SECURE", "SECURE")))
        .body("visits[1].visitedOn", equalTo(TODAY.minusDays(100).toString()));
    Registry.post("/v1/quality-visits/query", Map.of("provisionIds", List.of(provision)))
        .statusCode(200)
        .body("visits", hasSize(3));
  }

  @Test
  void tellsAgreementsAndVisitsInFullAtOnceToThoseWhoMaySeeThem() {
    // Given
    Registry.school("951003");
    UUID own = Registry.provision(URN, 12);
    UUID others = Registry.provision("951003", 12);
    String visit = record(visit(own, 20, "SECURE", 10)).extract().path("visit.id");
    String another = record(visit(others, 20, "SECURE", 10)).extract().path("visit.id");
    // When, then
    Registry.post("/v1/standings/query", ids(visit, another, UUID.randomUUID().toString()))
        .statusCode(200)
        .body("agreements", hasSize(0))
        .body("visits", hasSize(2))
        .body("visits[0].actions[0].owner", equalTo("SENCO"));
    askedBySetting(ids(visit)).statusCode(200).body("visits", hasSize(1));
    askedBySetting(ids(visit, another)).statusCode(403);
  }

  @Test
  void refusesAVisitThatIsIncompleteOrToNowhere() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    Map<String, Object> five = visit(provision, 20, "SECURE", 10);
    five.put("domains", domains("SECURE").subList(0, 5));
    Map<String, Object> unanswered = visit(provision, 20, "CAUSE_FOR_CONCERN", 10);
    unanswered.put("actions", List.of());
    Map<String, Object> closing = new HashMap<>(Registry.provisionBody(URN, 3));
    closing.put("status", "CLOSED");
    String closed = Registry.post("/v1/provisions", closing).extract().path("id");
    // When, then
    record(five).statusCode(422).body("errors[0].field", equalTo("domains"));
    record(unanswered).statusCode(422).body("errors[0].field", equalTo("actions"));
    record(visit(provision, -1, "SECURE", 10))
        .statusCode(422)
        .body("errors[0].field", equalTo("visitedOn"));
    record(visit(UUID.randomUUID(), 20, "SECURE", 10)).statusCode(404);
    record(visit(UUID.fromString(closed), 20, "SECURE", 10))
        .statusCode(409)
        .body("detail", containsString("closed"));
    record(visit(provision, 20, "SECURE", 10)).statusCode(201);
    record(visit(provision, 20, "SECURE", 10)).statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void completesAnActionOnceForTheVersionThatTheCallerSaw() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    var recorded = record(visit(provision, 20, "DEVELOPING", 10)).extract();
    String visit = recorded.path("visit.id");
    String action = recorded.path("visit.actions[0].id");
    open(true)
        .body("actions.id", hasItem(action))
        .body("actions.overdue", everyItem(equalTo(true)));
    // When
    complete(visit, action, 1, 25).statusCode(422).body("errors[0].field", equalTo("doneOn"));
    complete(visit, UUID.randomUUID().toString(), 1, 0).statusCode(404);
    complete(visit, action, 1, 2)
        .statusCode(200)
        .body("visit.version", equalTo(2))
        .body("visit.actions[0].status", equalTo("DONE"))
        .body("provision.version", equalTo(3));
    // Then
    complete(visit, action, 1, 2).statusCode(409).body("code", equalTo("STALE_VERSION"));
    complete(visit, action, 2, 2).statusCode(409).body("code", equalTo("CONFLICT"));
    open(false).body("actions.id", not(hasItem(action)));
  }

  @Test
  void tellsOpenActionsFromOverdueOnes() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    String action =
        record(visit(provision, 20, "DEVELOPING", -10)).extract().path("visit.actions[0].id");
    // When, then
    open(false)
        .body("actions.find { it.id == '" + action + "' }.overdue", equalTo(false))
        .body("actions.find { it.id == '" + action + "' }.visitVersion", equalTo(1));
    open(true).body("actions.id", not(hasItem(action)));
  }

  @Test
  void showsAUserOfASettingItsOwnVisitsOnly() {
    // Given
    Registry.school("951002");
    UUID own = Registry.provision(URN, 1);
    UUID others = Registry.provision("951002", 1);
    // When, then
    asSetting(own).statusCode(200).body("visits", hasSize(0));
    asSetting(others).statusCode(403);
  }

  private static ValidatableResponse asSetting(UUID provision) {
    return io.restassured.RestAssured.given()
        .auth()
        .oauth2(TestTokens.settingToken(URN))
        .get("/v1/provisions/" + provision + "/quality-visits")
        .then();
  }

  private static ValidatableResponse askedBySetting(Map<String, Object> ids) {
    return io.restassured.RestAssured.given()
        .auth()
        .oauth2(TestTokens.settingToken(URN))
        .contentType(io.restassured.http.ContentType.JSON)
        .body(ids)
        .post("/v1/standings/query")
        .then();
  }

  private static Map<String, Object> ids(String... visits) {
    return Map.of("agreementIds", List.of(), "visitIds", List.of(visits));
  }

  private static ValidatableResponse open(boolean overdue) {
    return Registry.planner()
        .get("/v1/quality-actions?first=1000&overdue=" + overdue)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse record(Map<String, Object> body) {
    return Registry.post("/v1/quality-visits", body);
  }

  private static ValidatableResponse complete(
      String visit, String action, long version, int daysAgo) {
    return Registry.post(
        "/v1/quality-visits/" + visit + "/actions/" + action + "/complete",
        Map.of("expectedVersion", version, "doneOn", TODAY.minusDays(daysAgo).toString()));
  }

  private static Map<String, Object> visit(
      UUID provision, int daysAgo, String environment, int dueDaysAgo) {
    LocalDate dueOn = TODAY.minusDays(Math.min(dueDaysAgo, daysAgo));
    return new HashMap<>(
        Map.of(
            "provisionId",
            provision,
            "visitedOn",
            TODAY.minusDays(daysAgo).toString(),
            "visitedBy",
            "SEND adviser",
            "domains",
            domains(environment),
            "actions",
            List.of(
                Map.of(
                    "domain",
                    "ENVIRONMENT",
                    "text",
                    "Put up sound panels",
                    "owner",
                    "SENCO",
                    "dueOn",
                    dueOn.toString()))));
  }

  private static List<Map<String, String>> domains(String environment) {
    return Arrays.stream(QualityDomain.values())
        .map(
            domain ->
                Map.of(
                    "domain",
                    domain.name(),
                    "grade",
                    domain == QualityDomain.ENVIRONMENT ? environment : "SECURE",
                    "evidence",
                    "Seen in class"))
        .toList();
  }
}
