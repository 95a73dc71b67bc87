package uk.sufficiency.registry.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class AgreementIT {

  private static final String URN = "950001";
  private static final LocalDate TODAY = new LondonClock().today();

  @Inject Pool pool;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void recordsAnAgreementThatFollowsItsProvision() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    String reference = reference();
    // When
    record(body(provision, reference, -30, 300, 60))
        .statusCode(201)
        .body("agreement.version", equalTo(1))
        .body("agreement.requirements.text", equalTo(List.of("Trained staff", "Quiet room")))
        .body("agreement.requirements.met", equalTo(List.of(true, false)))
        .body("provision.version", equalTo(2))
        .body("provision.agreement.reference", equalTo(reference));
    // Then
    Registry.provisions(provision)
        .body("provisions[0].agreement.reference", equalTo(reference))
        .body("provisions[0].agreement.fundingGbp", equalTo(85000.5f))
        .body("provisions[0].agreement.reviewOn", equalTo(TODAY.plusDays(60).toString()))
        .body("provisions[0].latestQualityReview", nullValue());
  }

  @Test
  void tellsAnEahCoordinatorOfTheProvisionButNotOfItsAgreement() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    record(body(provision, reference(), -30, 300, 60)).statusCode(201);
    // When, then
    Registry.as(Roles.EAH_COORDINATOR)
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(provision)))
        .post("/v1/provisions/query")
        .then()
        .statusCode(200)
        .body("provisions[0].places.commissioned", equalTo(12))
        .body("provisions[0].agreement", nullValue());
  }

  @Test
  void refusesAnAgreementThatOverlapsAnotherAndNamesIt() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    String first = reference();
    record(body(provision, first, -30, 300, 60)).statusCode(201);
    // When, then
    record(body(provision, reference(), 300, 600, 400))
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("detail", containsString(first));
    record(body(provision, reference(), 301, 600, 400)).statusCode(201);
  }

  @Test
  void letsTheDatabaseHaveTheLastWordOnOverlaps() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    record(body(provision, reference(), -30, 300, 60)).statusCode(201);
    // When
    var failure =
        org.assertj.core.api.Assertions.catchThrowable(
            () ->
                pool.query(
                        """
                        insert into agreement (id, version, provision_id, reference, starts_on,
                          ends_on, funding_gbp)
                        values (gen_random_uuid(), 1, '%s', '%s', current_date, current_date, 0)
                        """
                            .formatted(provision, reference()))
                    .executeAndAwait());
    // Then
    assertThat(failure).hasMessageContaining("agreement_one_at_a_time");
  }

  @Test
  void recordsOneOfTwoAgreementsThatAreRecordedAtTheSameMoment() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    // When
    List<Integer> answers =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(i -> body(provision, reference(), -30, 300, 60))
            .toList()
            .parallelStream()
            .map(body -> record(body).extract().statusCode())
            .sorted()
            .toList();
    // Then
    assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
  }

  @ParameterizedTest
  @CsvSource({"10,9,10,endsOn", "10,5000,20,endsOn", "10,100,9,reviewOn", "10,100,101,reviewOn"})
  void refusesDaysThatMakeNoSense(int startsIn, int endsIn, int reviewIn, String field) {
    // Given
    UUID provision = Registry.provision(URN, 12);
    // When, then
    record(body(provision, reference(), startsIn, endsIn, reviewIn))
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void refusesAnAgreementWithAnUnknownOrAClosedProvisionOrAKnownReference() {
    // Given
    Map<String, Object> closing = new HashMap<>(Registry.provisionBody(URN, 3));
    closing.put("status", "CLOSED");
    String closed = Registry.post("/v1/provisions", closing).extract().path("id");
    String known = reference();
    record(body(Registry.provision(URN, 1), known, 0, 10, 5)).statusCode(201);
    // When, then
    record(body(UUID.randomUUID(), reference(), 0, 10, 5))
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    record(body(UUID.fromString(closed), reference(), 0, 10, 5))
        .statusCode(409)
        .body("detail", containsString("closed"));
    record(body(Registry.provision(URN, 1), known, 0, 10, 5))
        .statusCode(409)
        .body("detail", containsString(known));
  }

  @Test
  void amendsTheVersionThatTheCallerSawAndNoOther() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    String reference = reference();
    String id = record(body(provision, reference, -30, 300, 60)).extract().path("agreement.id");
    Map<String, Object> terms = body(provision, reference, -30, 200, 90);
    terms.remove("provisionId");
    terms.put("expectedVersion", 1);
    terms.put("requirements", List.of(Map.of("text", "Quiet room", "met", true)));
    // When
    amend(id, terms)
        .statusCode(200)
        .body("agreement.version", equalTo(2))
        .body("agreement.requirements", hasSize(1))
        .body("agreement.endsOn", equalTo(TODAY.plusDays(200).toString()))
        .body("provision.version", equalTo(3));
    // Then
    amend(id, terms)
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
  }

  @Test
  void keepsTheHistoryOfReviewsAndMovesTheNextOne() {
    // Given
    UUID provision = Registry.provision(URN, 12);
    String reference = reference();
    String id = record(body(provision, reference, -30, 300, -5)).extract().path("agreement.id");
    due().body("reviews.find { it.reference == '" + reference + "' }.overdue", equalTo(true));
    // When
    review(id, 1, 0, 90).statusCode(201).body("agreement.version", equalTo(2));
    // Then
    Registry.planner()
        .get("/v1/provisions/" + provision + "/agreements")
        .then()
        .statusCode(200)
        .body("agreements[0].reviewOn", equalTo(TODAY.plusDays(90).toString()))
        .body("agreements[0].reviews[0].outcome", equalTo("MEETS_REQUIREMENTS"))
        .body("agreements[0].requirements.met", equalTo(List.of(false, true)));
    due().body("reviews.reference", not(hasItem(reference)));
    review(id, 1, 0, 90).statusCode(409).body("code", equalTo("STALE_VERSION"));
    review(id, 2, 1, 90).statusCode(422).body("errors[0].field", equalTo("heldOn"));
    review(id, 2, 0, 301).statusCode(422).body("errors[0].field", equalTo("nextReviewOn"));
  }

  @Test
  void listsReviewsThatAreDueAndThoseOfAgreementsThatLapsedWithoutASuccessor() {
    // Given
    String overdue = reference();
    String soon = reference();
    String lapsed = reference();
    String followed = reference();
    record(body(Registry.provision(URN, 1), overdue, -30, 300, -5)).statusCode(201);
    record(body(Registry.provision(URN, 1), soon, -30, 300, 7)).statusCode(201);
    record(body(Registry.provision(URN, 1), lapsed, -400, -40, -50)).statusCode(201);
    UUID going = Registry.provision(URN, 1);
    record(body(going, followed, -400, -40, -50)).statusCode(201);
    record(body(going, reference(), -39, 300, 200)).statusCode(201);
    // When, then
    due("?dueBy=" + TODAY.plusDays(10) + "&first=1000")
        .body(of(overdue) + ".days", equalTo(5))
        .body(of(overdue) + ".overdue", equalTo(true))
        .body(of(soon) + ".days", equalTo(7))
        .body(of(soon) + ".overdue", equalTo(false))
        .body(of(lapsed) + ".lapsed", equalTo(true))
        .body("reviews.reference", not(hasItem(followed)));
    due().body("reviews.reference", not(hasItem(soon)));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30", "tomorrow", "+12026-11-20"})
  void refusesADayThatIsNone(String dueBy) {
    Registry.planner()
        .queryParam("dueBy", dueBy)
        .get("/v1/agreement-reviews")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("dueBy"));
  }

  @Test
  void tellsWhatRanOnADay() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String before = reference();
    record(body(provision, before, -400, -40, -50)).statusCode(201);
    record(body(provision, reference(), -39, 300, 200)).statusCode(201);
    // When, then
    Registry.post(
            "/v1/agreements/query",
            Map.of("provisionIds", List.of(provision), "on", TODAY.minusDays(40).toString()))
        .statusCode(200)
        .body("agreements.reference", equalTo(List.of(before)));
    Registry.post("/v1/agreements/query", Map.of("provisionIds", List.of(provision)))
        .body("agreements", hasSize(2));
  }

  @Test
  void showsAUserOfASettingItsOwnAgreementsOnly() {
    // Given
    Registry.school("950002");
    UUID own = Registry.provision(URN, 1);
    UUID others = Registry.provision("950002", 1);
    // When, then
    asSetting("/v1/provisions/" + own + "/agreements").statusCode(200);
    asSetting("/v1/provisions/" + others + "/agreements").statusCode(403);
    asSetting("/v1/provisions/" + UUID.randomUUID() + "/agreements").statusCode(404);
  }

  private static ValidatableResponse asSetting(String path) {
    return io.restassured.RestAssured.given()
        .auth()
        .oauth2(TestTokens.settingToken(URN))
        .get(path)
        .then();
  }

  private static String of(String reference) {
    return "reviews.find { it.reference == '" + reference + "' }";
  }

  private static ValidatableResponse due(String... query) {
    return Registry.planner()
        .get("/v1/agreement-reviews" + (query.length == 0 ? "?first=1000" : query[0]))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse record(Map<String, Object> body) {
    return commissioner().body(body).post("/v1/agreements").then();
  }

  private static ValidatableResponse amend(String id, Map<String, Object> body) {
    return commissioner().body(body).put("/v1/agreements/" + id).then();
  }

  private static ValidatableResponse review(String id, long version, int heldIn, int nextIn) {
    return Registry.post(
        "/v1/agreements/" + id + "/reviews",
        Map.of(
            "expectedVersion",
            version,
            "heldOn",
            TODAY.plusDays(heldIn).toString(),
            "outcome",
            "MEETS_REQUIREMENTS",
            "nextReviewOn",
            TODAY.plusDays(nextIn).toString(),
            "heldBy",
            "SEND commissioning manager",
            "requirementsMet",
            List.of("Quiet room")));
  }

  private static io.restassured.specification.RequestSpecification commissioner() {
    return Registry.as(Roles.COMMISSIONER).contentType(ContentType.JSON);
  }

  private static Map<String, Object> body(
      UUID provision, String reference, int startsIn, int endsIn, int reviewIn) {
    return new HashMap<>(
        Map.of(
            "provisionId",
            provision,
            "reference",
            reference,
            "startsOn",
            TODAY.plusDays(startsIn).toString(),
            "endsOn",
            TODAY.plusDays(endsIn).toString(),
            "reviewOn",
            TODAY.plusDays(reviewIn).toString(),
            "fundingGbp",
            85000.50,
            "requirements",
            List.of(
                Map.of("text", "Trained staff", "met", true),
                Map.of("text", "Quiet room", "met", false))));
  }

  private static String reference() {
    return "SLA-" + UUID.randomUUID();
  }
}
