package uk.sufficiency.registry.significantchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class SignificantChangeIT {

  private static final String ACADEMY = "913001";
  private static final String MAINTAINED = "913002";
  private static final String COLLEGE = "913003";
  private static final String UNKNOWN = "913004";
  private static final String TODAY = new LondonClock().today().toString();

  @BeforeEach
  void schools() {
    Registry.upload(
            "gias",
            "URN,LA (code),EstablishmentName,EstablishmentStatus (name),TypeOfEstablishment (name)\n"
                + ACADEMY
                + ",372,Academy,Open,Academy converter\n"
                + MAINTAINED
                + ",372,Maintained,Open,Community school\n"
                + COLLEGE
                + ",372,College,Open,Further education\n")
        .statusCode(200);
    Registry.school(UNKNOWN);
  }

  @Test
  void tellsWhetherTheProcessWouldApplyWithoutStoringAnything() {
    // When, then
    assess(Map.of("urn", ACADEMY, "kind", "RESOURCE_PROVISION", "action", "OPEN", "placesAfter", 8))
        .statusCode(200)
        .body("applies", equalTo(true))
        .body("route", equalTo("ACADEMY_SIGNIFICANT_CHANGE"))
        .body("tier", equalTo(1));
    assess(Map.of("urn", COLLEGE, "kind", "FURTHER_EDUCATION", "action", "OPEN", "placesAfter", 8))
        .body("applies", equalTo(false))
        .body("tier", nullValue());
    assess(Map.of("urn", UNKNOWN, "kind", "SUPPORT_BASE", "action", "OPEN", "placesAfter", 8))
        .body("applies", nullValue())
        .body("reason", containsString("GIAS"));
    assess(Map.of("action", "OPEN", "placesAfter", 8))
        .statusCode(422)
        .body("errors[0].field", equalTo("urn"));
    assess(Map.of("urn", "999998", "kind", "SUPPORT_BASE", "action", "OPEN", "placesAfter", 8))
        .statusCode(422)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
  }

  @Test
  void followsAnAcademysChangeFromProposalToDeed() {
    // Given
    UUID provision = provision(ACADEMY, "APPROVED", 8);
    String id = propose(provision, "OPEN", 8).statusCode(201).extract().path("id");
    // When, then
    decide(id, 1, "APPROVED").statusCode(409).body("detail", containsString("CONSULTATION"));
    done(id, "CONSULTATION", 1).statusCode(200).body("version", equalTo(2));
    done(id, "AUTHORITY_SUPPORT", 2);
    done(id, "APPLICATION", 3);
    done(id, "APPLICATION", 3)
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(4));
    Registry.post(
            path(id) + "/documents",
            Map.of(
                "expectedVersion",
                4,
                "name",
                "Application",
                "reference",
                "https://example.org/application.pdf",
                "datedOn",
                TODAY))
        .statusCode(200)
        .body("documents.name", contains("Application"));
    decide(id, 5, "APPROVED")
        .statusCode(200)
        .body("status", equalTo("APPROVED"))
        .body("mayTakeEffect", equalTo(false));
    put(path(id) + "/deed-of-variation", Map.of("expectedVersion", 6, "signedOn", TODAY))
        .statusCode(200)
        .body("mayTakeEffect", equalTo(true));
    Registry.as(Roles.ANALYST)
        .get(path(id))
        .then()
        .statusCode(200)
        .body("deedOfVariation.signedOn", equalTo(TODAY))
        .body("steps.doneOn", contains(TODAY, TODAY, TODAY, TODAY))
        .body("documents", hasSize(1));
    Registry.planner()
        .queryParam("provisionId", provision)
        .get("/v1/significant-changes")
        .then()
        .body("changes.id", contains(id));
  }

  @Test
  void letsNoBaseOpenBeforeItsProcessIsThrough() {
    // Given
    UUID provision = provision(MAINTAINED, "APPROVED", 8);
    open(provision, 1)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("detail", containsString("prescribed alteration"));
    String id = propose(provision, "OPEN", 8).extract().path("id");
    open(provision, 1).statusCode(409);
    done(id, "CONSULTATION", 1);
    done(id, "PUBLICATION", 2);
    done(id, "REPRESENTATION", 3);
    decide(id, 4, "APPROVED").statusCode(200).body("mayTakeEffect", equalTo(true));
    // When, then: what opens is no larger than what was approved
    commission(provision, 1, 10).statusCode(200);
    open(provision, 2).statusCode(409).body("detail", containsString("From 8 to 10 places"));
    commission(provision, 2, 9).statusCode(200);
    open(provision, 3).statusCode(200).body("status", equalTo("OPEN"));
  }

  @Test
  void letsNoBaseCloseBeforeItsProcessIsThrough() {
    // Given
    UUID provision = provision(MAINTAINED, "CLOSING", 8);
    transition(provision, 1, "CLOSED")
        .statusCode(409)
        .body("detail", containsString("Removing an SEN unit"));
    String id = propose(provision, "CLOSE", null).statusCode(201).extract().path("id");
    done(id, "CONSULTATION", 1);
    done(id, "PUBLICATION", 2);
    done(id, "REPRESENTATION", 3);
    decide(id, 4, "APPROVED").statusCode(200);
    // When, then
    transition(provision, 1, "CLOSED").statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  void takesTheFirstNumbersOfAnOpenProvisionForWhatItHas() {
    // Given
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(ACADEMY, 1));
    body.put("commissioned", List.of());
    UUID provision =
        UUID.fromString(Registry.post("/v1/provisions", body).statusCode(201).extract().path("id"));
    // When, then
    commission(provision, 1, 10).statusCode(200);
    commission(provision, 2, 12).statusCode(409);
  }

  @Test
  void noticesThatThreeTimesTenPercentIsMoreThanTwenty() {
    // Given
    UUID provision = provision(ACADEMY, "OPEN", 20);
    // When, then
    propose(provision, "RESIZE", 22)
        .statusCode(201)
        .body("applies", equalTo(false))
        .body("status", equalTo("NOT_REQUIRED"));
    commission(provision, 1, 22).statusCode(200);
    propose(provision, "RESIZE", 24)
        .body("applies", equalTo(true))
        .body("baseline", equalTo(20))
        .body("placesBefore", equalTo(22));
    commission(provision, 2, 24)
        .statusCode(409)
        .body("detail", containsString("From 20 to 24 places"));
    commission(provision, 2, 23).statusCode(200);
  }

  @Test
  void comparesWithWhatWasApprovedLast() {
    // Given
    UUID provision = provision(MAINTAINED, "OPEN", 20);
    String id = propose(provision, "RESIZE", 30).extract().path("id");
    done(id, "CONSULTATION", 1);
    done(id, "PUBLICATION", 2);
    done(id, "REPRESENTATION", 3);
    commission(provision, 1, 30).statusCode(409);
    decide(id, 4, "APPROVED").statusCode(200);
    // When, then
    commission(provision, 1, 30).statusCode(200);
    commission(provision, 2, 35).statusCode(200);
    commission(provision, 3, 36).statusCode(409);
  }

  @Test
  void holdsFilesToTheSameRuleAsOfficers() {
    // Given
    UUID provision = provision(MAINTAINED, "OPEN", 20);
    String reference = Registry.provisions(provision).extract().path("provisions[0].reference");
    String workbook =
        "urn,provision_reference,setting,academic_year,places_current,places_new,reason_for_change\n"
            + MAINTAINED
            + ","
            + reference
            + ",Maintained,2026,20,40,BUILDING\n";
    String file =
        "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n"
            + reference
            + ","
            + MAINTAINED
            + ",RESOURCE_PROVISION,The Base,OPEN,SLCN,0,6,2026,40\n";
    // When, then
    for (var refused : List.of(List.of("place-change", workbook), List.of("provisions", file))) {
      Registry.upload(refused.getFirst(), refused.getLast())
          .statusCode(422)
          .body("report.refused.code", contains("NEEDS_SIGNIFICANT_CHANGE"))
          .body("report.refused[0].message", containsString("From 20 to 40 places"));
    }
    Registry.provisions(provision)
        .body("provisions[0].places.commissioned", equalTo(20))
        .body("provisions[0].version", equalTo(1));
    // When
    String id = propose(provision, "RESIZE", 40).extract().path("id");
    done(id, "CONSULTATION", 1);
    done(id, "PUBLICATION", 2);
    done(id, "REPRESENTATION", 3);
    decide(id, 4, "APPROVED").statusCode(200);
    // Then
    Registry.upload("place-change", workbook).statusCode(200);
    Registry.provisions(provision).body("provisions[0].places.commissioned", equalTo(40));
  }

  @Test
  void keepsOneChangeOfAKindInProgress() {
    UUID provision = provision(ACADEMY, "OPEN", 10);
    propose(provision, "CLOSE", null).statusCode(201).body("tier", equalTo(2));
    propose(provision, "CLOSE", null).statusCode(409).body("code", equalTo("CONFLICT"));
    propose(provision, "OPEN", 5).statusCode(409);
    propose(UUID.randomUUID(), "OPEN", 5).statusCode(404);
    propose(provision, "RESIZE", null).statusCode(422);
    propose(provision(UNKNOWN, "OPEN", 10), "RESIZE", 30).statusCode(409);
  }

  @Test
  void doesNotStandInTheWayWhereNoTypeIsKnown() {
    UUID provision = provision(UNKNOWN, "OPEN", 10);
    commission(provision, 1, 40).statusCode(200);
  }

  @Test
  void isForPlannersAndCommissioners() {
    Registry.as(Roles.EAH_COORDINATOR)
        .get("/v1/significant-changes?provisionId=" + UUID.randomUUID())
        .then()
        .statusCode(403);
    Registry.as(Roles.ANALYST)
        .contentType(ContentType.JSON)
        .body(Map.of())
        .post("/v1/significant-changes")
        .then()
        .statusCode(403);
  }

  private static UUID provision(String urn, String status, int places) {
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(urn, places));
    body.put("status", status);
    return UUID.fromString(
        Registry.post("/v1/provisions", body).statusCode(201).extract().path("id"));
  }

  private static ValidatableResponse assess(Map<String, Object> body) {
    return Registry.post("/v1/significant-changes/assessment", body);
  }

  private static ValidatableResponse propose(
      UUID provision, String action, @Nullable Integer placesAfter) {
    Map<String, Object> body = new HashMap<>(Map.of("provisionId", provision, "action", action));
    if (placesAfter != null) {
      body.put("placesAfter", placesAfter);
    }
    return Registry.post("/v1/significant-changes", body);
  }

  private static ValidatableResponse done(String id, String step, int version) {
    return put(
        path(id) + "/steps/" + step,
        Map.of("expectedVersion", version, "dueOn", "2027-01-31", "doneOn", TODAY));
  }

  private static ValidatableResponse decide(String id, int version, String outcome) {
    return Registry.post(
        path(id) + "/decision",
        Map.of("expectedVersion", version, "outcome", outcome, "decidedOn", TODAY));
  }

  private static ValidatableResponse open(UUID provision, int version) {
    return transition(provision, version, "OPEN");
  }

  private static ValidatableResponse transition(UUID provision, int version, String to) {
    return Registry.post(
        "/v1/provisions/" + provision + "/transitions",
        Map.of("expectedVersion", version, "to", to, "effectiveOn", TODAY, "reason", "Ready"));
  }

  private static ValidatableResponse commission(UUID provision, int version, int places) {
    return put(
        "/v1/provisions/" + provision + "/commissioned-places",
        Map.of(
            "expectedVersion",
            version,
            "commissioned",
            List.of(Map.of("academicYear", 2020, "places", places))));
  }

  private static ValidatableResponse put(String path, Object body) {
    return Registry.planner().contentType(ContentType.JSON).body(body).put(path).then();
  }

  private static String path(String id) {
    return "/v1/significant-changes/" + id;
  }
}
