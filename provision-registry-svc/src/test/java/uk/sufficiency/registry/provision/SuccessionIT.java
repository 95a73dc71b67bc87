package uk.sufficiency.registry.provision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class SuccessionIT {

  private static final String LINKS = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n";
  private static final LocalDate TODAY = new LondonClock().today();

  @Test
  void movesNothingUntilAnOfficerConfirmsTheSuccession() {
    // Given
    schools("933001", "933002");
    UUID id = Registry.provision("933001", 5);
    // When
    Registry.upload("gias-links", LINKS + "933001,933002,Academy,Successor,01-09-2025\n")
        .statusCode(200);
    // Then
    byUrn("933001").body("provisions.urn", contains("933001")).body("followed", nullValue());
    byUrn("933002").body("provisions", hasSize(0));
    succeed("933001", "933002")
        .statusCode(200)
        .body("provisions.id", contains(id.toString()))
        .body("provisions[0].urn", equalTo("933002"))
        .body("provisions[0].version", equalTo(2));
    byUrn("933001")
        .body("provisions.id", contains(id.toString()))
        .body("provisions.urn", contains("933002"))
        .body("followed.933001", contains("933002"));
    byUrn("933002").body("provisions.id", contains(id.toString()));
    succeed("933001", "933002").statusCode(409);
  }

  @Test
  void keepsTheSuccessorWhereAFileStillNamesTheOldSchool() {
    // Given
    schools("933011", "933012");
    String file =
        "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n"
            + "SU-1,933011,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2025,8\n";
    Registry.upload("provisions", file).statusCode(200);
    Registry.upload("gias-links", LINKS + "933012,933011,Old,Predecessor,01-09-2025\n")
        .statusCode(200);
    succeed("933011", "933012").statusCode(200);
    // When
    Registry.upload("provisions", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    // Then
    byUrn("933012").body("provisions.reference", contains("SU-1"));
  }

  @Test
  void followsAChainToItsEndAndACircleOnce() {
    // Given
    schools("933021", "933022", "933023");
    UUID id = Registry.provision("933023", 5);
    // When
    Registry.upload(
            "gias-links",
            LINKS
                + "933021,933022,B,Successor,01-09-2020\n"
                + "933022,933023,C,Successor - Split School,01-09-2024\n"
                + "933023,933021,A,Successor,01-09-2025\n")
        .statusCode(200);
    // Then
    byUrn("933021").body("provisions.id", contains(id.toString()));
    Registry.settings("933021", "933022").body("settings.currentUrn", contains("933023", "933021"));
    Registry.planner()
        .get("/v1/settings/933022/history")
        .then()
        .statusCode(200)
        .body("settings", hasSize(3));
  }

  @Test
  void tellsTheHistoryOfASettingFromEitherEnd() {
    // Given
    schools("933031", "933032");
    Registry.provision("933031", 5);
    Registry.upload("gias-links", LINKS + "933031,933032,Academy,Successor,01-09-2025\n")
        .statusCode(200);
    succeed("933031", "933032").statusCode(200);
    // When, then
    for (String urn : List.of("933031", "933032")) {
      Registry.as(Roles.ANALYST)
          .get("/v1/settings/" + urn + "/history")
          .then()
          .statusCode(200)
          .body("currentUrn", equalTo("933032"))
          .body("settings.urn", contains("933031", "933032"))
          .body("settings[0].name", equalTo("School 933031"))
          .body("settings[0].followedBy", equalTo("933032"))
          .body("settings[0].followedOn", equalTo("2025-09-01"))
          .body("settings[0].moves[0].provisions", equalTo(1))
          .body("settings[1].followedBy", nullValue());
    }
    Registry.settings("933031", "933032").body("settings.currentUrn", contains("933032", "933032"));
    Registry.post("/v1/settings/history/query", Map.of("urns", List.of("933032", "933031")))
        .statusCode(200)
        .body("histories.urn", contains("933031", "933032"));
  }

  @Test
  void letsAUserOfTheOldSchoolSeeWhatBecameOfItAndNobodyElses() {
    // Given
    schools("933041", "933042", "933043");
    Registry.provision("933041", 5);
    Registry.provision("933043", 5);
    Registry.upload("gias-links", LINKS + "933041,933042,Academy,Successor,01-09-2025\n")
        .statusCode(200);
    succeed("933041", "933042").statusCode(200);
    // When, then
    asUserOf("933041", Map.of("urns", List.of("933041")))
        .statusCode(200)
        .body("provisions.urn", contains("933042"));
    asUserOf("933041", Map.of("urns", List.of("933043"))).statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.settingToken("933041"))
        .get("/v1/settings/933043/history")
        .then()
        .statusCode(403);
  }

  @Test
  void refusesASuccessionThatNothingTellsOf() {
    // Given
    schools("933051", "933052");
    Registry.provision("933051", 5);
    // When, then
    succeed("933051", "933052")
        .statusCode(422)
        .body("errors[0].field", equalTo("to"))
        .body("errors[0].code", equalTo("NO_LINK"));
    succeed("933051", "933051").statusCode(422);
    Registry.upload("gias-links", LINKS + "933051,933059,Gone,Successor,01-09-2025\n")
        .statusCode(200);
    succeed("933051", "933059")
        .statusCode(422)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    Registry.post(
            "/v1/settings/933051/succession",
            Map.of("to", "933059", "on", TODAY.plusDays(1).toString(), "reason", "soon"))
        .statusCode(422)
        .body("errors[0].field", equalTo("on"));
    Registry.post(
            "/v1/settings/x/succession", Map.of("to", "933059", "on", "2026-01-01", "reason", "r"))
        .statusCode(422);
    Registry.planner().get("/v1/settings/999998/history").then().statusCode(404);
  }

  private static void schools(String... urns) {
    for (String urn : urns) {
      Registry.school(urn);
    }
  }

  private static ValidatableResponse byUrn(String urn) {
    return Registry.post("/v1/provisions/query", Map.of("urns", List.of(urn))).statusCode(200);
  }

  private static ValidatableResponse succeed(String from, String to) {
    return Registry.post(
        "/v1/settings/" + from + "/succession",
        Map.of("to", to, "on", TODAY.toString(), "reason", "The school became an academy"));
  }

  private static ValidatableResponse asUserOf(String urn, Object body) {
    return given()
        .auth()
        .oauth2(TestTokens.settingToken(urn))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/provisions/query")
        .then();
  }
}
