package uk.sufficiency.registry.placechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class PlaceChangeIT {

  private static final String HEADER =
      "urn,provision_reference,setting,academic_year,places_current,places_new,reason_for_change,"
          + "reason_text\n";

  @Inject AgroalDataSource database;

  @Test
  void takesBackWhatItGaveOutWithTheChangesFilledIn() throws SQLException {
    // Given
    Registry.school("980001");
    UUID changed = Registry.provision("980001", 10);
    UUID same = Registry.provision("980001", 5);
    String workbook = export(2027);
    String row = line(workbook, reference(changed));
    assertThat(row).contains(",2027,,10,10,,");
    // When
    String filled =
        workbook.replace(row, row.replace(",10,10,,", ",10,11,OTHER,\"More, much more\""));
    Registry.upload("place-change", filled)
        .statusCode(200)
        .body("outcome", equalTo("APPLIED"))
        .body("stored.changed", equalTo(1))
        .body("changes.counts", equalTo(Map.of("MORE_PLACES", 1)))
        .body("changes.first[0].id", equalTo(reference(changed)))
        .body("changes.first[0].field", equalTo("places 2027"));
    // Then
    Registry.provisions(changed).body("provisions[0].version", equalTo(2));
    Registry.provisions(same).body("provisions[0].version", equalTo(1));
    assertThat(line(export(2027), reference(changed))).contains(",2027,,11,11,,");
    assertThat(line(export(2026), reference(changed))).contains(",2026,,10,10,,");
    assertThat(one("select payload from outbox where version = 2 and key = '" + changed + "'"))
        .contains("{\"academicYear\":2027,\"places\":11}");
    assertThat(one("select reason_text from place_change where provision_id = '" + changed + "'"))
        .isEqualTo("More, much more");
    Registry.upload("place-change", export(2027)).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void refusesWhatDoesNotGoTogetherWithTheRegister() throws SQLException {
    // Given
    Registry.school("980002");
    Registry.school("980003");
    String first = reference(Registry.provision("980002", 10));
    String second = reference(Registry.provision("980002", 10));
    String third = reference(Registry.provision("980002", 10));
    // When, then
    Registry.upload(
            "place-change",
            HEADER
                + ("980002," + first + ",,2026,9,11,DEMAND,\n")
                + ("980003," + second + ",,2026,10,11,DEMAND,\n")
                + "980002,nowhere,,2026,10,11,DEMAND,\n"
                + ("980002," + third + ",,2026,10,11,DEMAND,\n")
                + ("980002," + third + ",,2026,10,12,DEMAND,\n"))
        .statusCode(422)
        .body("report.refusedCount", equalTo(4))
        .body(
            "report.refused.code",
            contains("UNKNOWN_REFERENCE", "CONTRADICTION", "DUPLICATE", "STALE"))
        .body("report.refused.row", contains(4, 3, 6, 2))
        .body("report.refused[3].message", containsString("the register says 10"));
    assertThat(line(export(2026), third)).contains(",2026,,10,10,,");
  }

  @Test
  void keepsAGreatChangeAndSaysThatTheProcessIsNeeded() throws SQLException {
    // Given
    Registry.school("980004");
    String reference = reference(Registry.provision("980004", 10));
    // When, then
    preview(HEADER + "980004," + reference + ",,2026,10,30,BUILDING,\n")
        .statusCode(200)
        .body("outcome", equalTo("PREVIEWED"))
        .body("suspicious[0].code", equalTo("NEEDS_SIGNIFICANT_CHANGE"))
        .body("changes.first[0].to", equalTo("30"));
    assertThat(line(export(2026), reference)).contains(",2026,,10,10,,");
  }

  @Test
  void changesThePlacesForOneNeedAndCarriesTheOthersOn() throws SQLException {
    // Given
    Registry.school("980005");
    Map<String, Object> body = new HashMap<>(Registry.provisionBody("980005", 1));
    body.put("needs", List.of("SLCN", "ASD"));
    body.put(
        "commissioned",
        List.of(
            Map.of("academicYear", 2025, "need", "SLCN", "places", 6),
            Map.of("academicYear", 2025, "need", "ASD", "places", 8, "placeFunding", 10000)));
    Registry.post("/v1/provisions", body).statusCode(201);
    String reference = Objects.toString(body.get("reference"));
    String row = line(export(2026), reference + ",School 980005,The Base,2026,ASD");
    // When
    Registry.upload(
            "place-change",
            export(2026).replace(row, row.replace(",ASD,8,8,,", ",ASD,8,9,NEED_PROFILE,")))
        .statusCode(200)
        .body("changes.first[0].field", equalTo("places 2026 ASD"));
    // Then
    assertThat(export(2026)).contains(reference + ",School 980005,The Base,2026,ASD,9,9,,");
    assertThat(export(2026)).contains(reference + ",School 980005,The Base,2026,SLCN,6,6,,");
    assertThat(export(2025)).contains(reference + ",School 980005,The Base,2025,ASD,8,8,,");
    String other = HEADER.replace("places_current", "need,places_current");
    Registry.upload("place-change", other + "980005," + reference + ",,2026,HI,0,2,DEMAND,\n")
        .statusCode(422)
        .body("report.refused[0].column", equalTo("need"));
  }

  @Test
  void asksForAYearAndForOneOfTheRoles() {
    Registry.planner().get("/v1/exports/place-change.csv").then().statusCode(422);
    Registry.planner().get("/v1/exports/place-change.csv?academicYear=1492").then().statusCode(422);
    Registry.as(Roles.ANALYST)
        .get("/v1/exports/place-change.csv?academicYear=2026")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse preview(String file) {
    return Registry.planner()
        .contentType("text/csv")
        .body(file)
        .post("/v1/imports/place-change?preview=true")
        .then();
  }

  private static String export(int year) {
    return Registry.as(Roles.COMMISSIONER)
        .get("/v1/exports/place-change.csv?academicYear=" + year)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String line(String workbook, String reference) {
    return workbook
        .lines()
        .filter(line -> line.contains("," + reference + ","))
        .findFirst()
        .orElseThrow();
  }

  private String reference(UUID provision) throws SQLException {
    return one("select reference from provision where id = '" + provision + "'");
  }

  private String one(String query) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getString(1);
    }
  }
}
