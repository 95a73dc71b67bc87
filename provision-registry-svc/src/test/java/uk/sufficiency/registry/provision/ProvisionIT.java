package uk.sufficiency.registry.provision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class ProvisionIT {

  private static final String URN = "930001";
  private static final String HEADER =
      "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void entersAProvisionAndFindsItBySetting() {
    // When
    UUID id = Registry.provision(URN, 12);
    // Then
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN)))
        .body("provisions.id", hasItem(id.toString()))
        .body("provisions.find { it.id == '" + id + "' }.needs", contains("SLCN"))
        .body("provisions.find { it.id == '" + id + "' }.places.available", equalTo(12));
  }

  @Test
  void refusesAProvisionAtASettingThatIsNotInTheRegister() {
    // When, then
    Registry.post("/v1/provisions", Registry.provisionBody("939999", 1))
        .statusCode(422)
        .body("errors[0].field", equalTo("urn"));
  }

  @Test
  void refusesASecondProvisionWithTheSameReference() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 1);
    Registry.post("/v1/provisions", body).statusCode(201);
    // When, then
    Registry.post("/v1/provisions", body).statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void refusesYearsThatAreNoRange() {
    // Given
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(URN, 1));
    body.put("ncYearFrom", 9);
    // When, then
    Registry.post("/v1/provisions", body)
        .statusCode(422)
        .body("errors[0].field", equalTo("ncYearFrom"));
  }

  @Test
  void commissionsPlacesFromTheStartOfAnAcademicYear() {
    // Given
    UUID id = Registry.provision(URN, 10);
    // When
    commission(id, 1, 2024, 10, 2026, 14).statusCode(200).body("version", equalTo(2));
    // Then
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(id), "on", "2026-08-31"))
        .body("provisions[0].places.commissioned", equalTo(10));
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(id), "on", "2027-03-01"))
        .body("provisions[0].places.commissioned", equalTo(14));
    commission(id, 1, 2024, 1, 2026, 1)
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
  }

  @Test
  void refusesNegativePlaces() {
    commission(Registry.provision(URN, 10), 1, 2024, 10, 2026, -1)
        .statusCode(422)
        .body("code", equalTo("VALIDATION"));
  }

  @Test
  void takesAFileOfSeveralYearsTwiceWithoutChange() {
    // Given
    String file =
        HEADER
            + "F-1,930001,SUPPORT_BASE,The Nest,OPEN,ASD SLCN,0,6,2025,8\n"
            + "F-1,930001,SUPPORT_BASE,The Nest,OPEN,ASD SLCN,0,6,2026,12\n"
            + "F-2,930001,SPECIAL_SCHOOL,The School,APPROVED,,-1,14,2027,90\n";
    // When
    Registry.upload("provisions", file).statusCode(200).body("stored.added", equalTo(2));
    // Then
    Registry.upload("provisions", file)
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"))
        .body("stored.unchanged", equalTo(2));
    Registry.upload("provisions", file.replace("2026,12", "2026,13"))
        .statusCode(200)
        .body("stored.changed", equalTo(1));
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN), "on", "2026-11-20"))
        .body("provisions.find { it.reference == 'F-1' }.places.commissioned", equalTo(13))
        .body("provisions.find { it.reference == 'F-1' }.version", equalTo(2))
        .body("provisions.find { it.reference == 'F-2' }.places.commissioned", equalTo(0));
  }

  @Test
  void refusesAFileThatContradictsItselfOrTheRegister() {
    // Given
    String file =
        HEADER
            + "G-1,930001,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2025,8\n"
            + "G-1,930001,SPECIALIST_BASE,The Nest,OPEN,ASD,0,6,2026,8\n"
            + "G-2,939999,SUPPORT_BASE,The Den,OPEN,ASD,0,6,2026,8\n"
            + "G-3,930001,NURSERY,The Den,OPEN,ASD,7,6,2026,-8\n";
    // When, then
    Registry.upload("provisions", file)
        .statusCode(422)
        .body("report.refusedCount", equalTo(5))
        .body("report.refused.row", hasItem(3))
        .body("report.refused.code", hasItem("CONTRADICTION"))
        .body("report.refused.code", hasItem("UNKNOWN_REFERENCE"))
        .body("report.refused.code", hasItem("UNKNOWN_VALUE"));
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN)))
        .body("provisions.findAll { it.reference == 'G-1' }", hasSize(0));
  }

  @Test
  void asksForSomethingToLookFor() {
    Registry.post("/v1/provisions/query", Map.of()).statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2000-08-31", "2101-09-01", "+12026-11-20"})
  void refusesADayThatNoAcademicYearHolds(String on) {
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN), "on", on))
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo("on"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/provisions/query", "/v1/settings/query"})
  void refusesWhatIsNoUrn(String path) {
    Registry.post(path, Map.of("urns", List.of(URN, "1406\u000046")))
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", startsWith("urns"));
  }

  private static io.restassured.response.ValidatableResponse commission(
      UUID id, long version, int year, int places, int laterYear, int laterPlaces) {
    return Registry.as(Roles.COMMISSIONER)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "expectedVersion",
                version,
                "commissioned",
                List.of(
                    Map.of("academicYear", year, "places", places),
                    Map.of("academicYear", laterYear, "places", laterPlaces))))
        .put("/v1/provisions/" + id + "/commissioned-places")
        .then();
  }

  @Test
  void shouldNameTheElementOfAListThatIsWrong() {
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN, "no urn")))
        .statusCode(422)
        .body("errors[0].field", equalTo("urns[1]"));
  }
}
