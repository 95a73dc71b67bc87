package uk.sufficiency.registry.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class ExportIT {

  private static final String GEOJSON = "/v1/exports/provision-map.geojson";
  private static final String CSV = "/v1/exports/provision-map.csv";
  private static final String SCAP = "/v1/exports/scap";
  private static final String SETTINGS =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),Postcode,"
          + "Easting,Northing,AdministrativeWard (code),AdministrativeWard (name)\n";
  private static final String PROVISIONS =
      "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n";

  @BeforeEach
  void aMap() {
    Registry.upload(
            "gias",
            SETTINGS
                + "960001,372,Kiln School,Open,Primary,S60 2TH,443100,391200,E05960001,Kiln\n"
                + "960002,372,Nowhere School,Open,Primary,,,,E05960002,Nowhere\n")
        .statusCode(200);
    Registry.upload(
            "provisions",
            PROVISIONS
                + "X-1,960001,RESOURCE_PROVISION,=cmd|calc,OPEN,SLCN,-1,6,2025,8\n"
                + "X-1,960001,RESOURCE_PROVISION,=cmd|calc,OPEN,SLCN,-1,6,2026,12\n"
                + "X-2,960001,SPECIAL_SCHOOL,\"Kiln, \"\"upper\"\"\",CLOSING,ASD SLCN,7,14,2025,90\n"
                + "X-3,960002,ALTERNATIVE_PROVISION,The Yard,APPROVED,,5,11,2027,30\n"
                + "X-4,960002,FURTHER_EDUCATION,The College,OPEN,,12,15,2025,40\n"
                + "X-5,960001,RESOURCE_PROVISION,The Den,OPEN,SLCN,0,6,2025,5\n")
        .statusCode(200);
  }

  @Test
  void drawsTheMapAsGeoJson() {
    // When, then
    planner()
        .queryParam("ward", "E05960001", "E05960002")
        .queryParam("on", "2026-11-20")
        .get(GEOJSON)
        .then()
        .statusCode(200)
        .contentType("application/geo+json")
        .header("Content-Disposition", equalTo("attachment; filename=\"provision-map.geojson\""))
        .body("type", equalTo("FeatureCollection"))
        .body("features.size()", equalTo(5))
        .body("features.type", everyItem(equalTo("Feature")))
        .rootPath("features.find { it.properties.reference == 'X-1' }")
        .body("id", equalTo(planner().get(GEOJSON).path(idOf("X-1"))))
        .body("geometry.type", equalTo("Point"))
        .body("geometry.coordinates[0].toDouble()", closeTo(-1.3530, 0.0001))
        .body("geometry.coordinates[1].toDouble()", closeTo(53.4154, 0.001))
        .body("properties.setting", equalTo("Kiln School"))
        .body("properties.ward", equalTo("Kiln"))
        .body("properties.needs", equalTo(List.of("SLCN")))
        .body("properties.ncYearFrom", equalTo(-1))
        .body("properties.commissioned", equalTo(12))
        .body("properties.available", equalTo(12))
        .rootPath("features.find { it.properties.reference == 'X-3' }")
        .body("geometry", nullValue())
        .body("properties.status", equalTo("APPROVED"));
  }

  @Test
  void writesNoMoreThanSixDecimals() {
    assertThat(planner().queryParam("ward", "E05960001").get(GEOJSON).asString())
        .containsPattern("\"coordinates\":\\[-1\\.\\d{6},53\\.\\d{6}]");
  }

  @Test
  void drawsTheMapAsCsvThatNoSpreadsheetRuns() {
    // When
    Response answer =
        planner().queryParam("ward", "E05960001").queryParam("on", "2025-11-20").get(CSV);
    // Then
    assertThat(answer.contentType()).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.asString()).contains("\r\n").contains("\"Kiln, \"\"upper\"\"\"");
    List<NamedCsvRecord> rows = rows(answer);
    assertThat(rows).extracting(row -> row.getField("name")).contains("'=cmd|calc");
    NamedCsvRecord base = find(rows, "X-1");
    assertThat(base.getField("nc_year_from")).isEqualTo("-1");
    assertThat(base.getField("commissioned")).isEqualTo("8");
    assertThat(base.getField("longitude")).startsWith("-1.35");
    assertThat(base.getField("latitude")).startsWith("53.41");
  }

  @Test
  void filtersByKindAndStatus() {
    planner()
        .queryParam("ward", "E05960001", "E05960002")
        .queryParam("kind", "SPECIAL_SCHOOL", "ALTERNATIVE_PROVISION")
        .queryParam("status", "CLOSING")
        .get(GEOJSON)
        .then()
        .body("features.properties.reference", equalTo(List.of("X-2")));
  }

  @Test
  void leavesFiguresAboutPupilsOutForAnalysts() {
    // Given
    UUID id = UUID.fromString(planner().get(GEOJSON).path(idOf("X-5")));
    Registry.offer(id, Registry.pupil(), version(id)).statusCode(201);
    // When, then
    Registry.as(Roles.ANALYST)
        .queryParam("ward", "E05960001")
        .get(GEOJSON)
        .then()
        .statusCode(200)
        .body("features.properties", everyItem(hasKey("commissioned")))
        .body("features.properties", everyItem(not(hasKey("offered"))))
        .body("features.properties", everyItem(not(hasKey("occupied"))))
        .body("features.properties", everyItem(not(hasKey("available"))));
    assertThat(Registry.as(Roles.ANALYST).get(CSV).asString().lines().findFirst().orElseThrow())
        .contains("commissioned")
        .doesNotContain("offered", "occupied", "available");
    planner()
        .queryParam("ward", "E05960001")
        .get(GEOJSON)
        .then()
        .body("features.properties.offered", hasItem(1));
  }

  @Test
  void answersNotModifiedUntilSomethingChanges() {
    // Given
    String tag = planner().queryParam("ward", "E05960002").get(GEOJSON).header("ETag");
    // When, then
    planner()
        .header("If-None-Match", tag)
        .queryParam("ward", "E05960002")
        .get(GEOJSON)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    planner()
        .header("If-None-Match", tag)
        .queryParam("ward", "E05960002")
        .queryParam("kind", "FURTHER_EDUCATION")
        .get(GEOJSON)
        .then()
        .statusCode(200);
  }

  @Test
  void listsTheCapacityThatScapAsksFor() {
    // When
    Response answer =
        Registry.as(Roles.ANALYST)
            .queryParam("on", "2026-11-20")
            .get(SCAP)
            .then()
            .extract()
            .response();
    // Then
    assertThat(answer.header("Content-Disposition")).contains("scap-capacity-2026-11-20.csv");
    List<NamedCsvRecord> rows = rows(answer);
    NamedCsvRecord base = find(rows, "X-1");
    assertThat(base.getField("category")).isEqualTo("UR");
    assertThat(base.getField("academic_year")).isEqualTo("2026");
    assertThat(base.getField("la_code")).isEqualTo("372");
    assertThat(base.getField("places")).isEqualTo("12");
    assertThat(find(rows, "X-2").getField("category")).isEqualTo("SS");
    assertThat(rows)
        .extracting(row -> row.getField("reference"))
        .as("neither what is not open yet nor what SCAP does not ask for")
        .doesNotContain("X-3", "X-4");
  }

  @Test
  void listsCommissionedPlacesByNeed() {
    // When
    List<NamedCsvRecord> rows =
        rows(
            planner()
                .queryParam("table", "commissioned-by-need")
                .queryParam("on", "2026-11-20")
                .get(SCAP));
    // Then
    assertThat(find(rows, "X-1").getField("need")).isEqualTo("SLCN");
    assertThat(find(rows, "X-1").getField("places")).isEqualTo("12");
    assertThat(find(rows, "X-2").getField("need")).as("for any of its needs").isEmpty();
    assertThat(find(rows, "X-4").getField("category")).isEmpty();
  }

  @Test
  void hasARowForEachNeedThatPlacesAreCommissionedFor() {
    // Given
    Registry.upload("gias", SETTINGS + "960003,372,Loom School,Open,Primary,,,,,\n")
        .statusCode(200);
    Registry.upload(
            "provisions",
            PROVISIONS.replace("places", "places,need")
                + "X-6,960003,SPECIAL_SCHOOL,Loom,OPEN,ASD SLCN SEMH,0,6,2026,60,ASD\n"
                + "X-6,960003,SPECIAL_SCHOOL,Loom,OPEN,ASD SLCN SEMH,0,6,2026,30,SLCN\n"
                + "X-6,960003,SPECIAL_SCHOOL,Loom,OPEN,ASD SLCN SEMH,0,6,2026,5,\n")
        .statusCode(200);
    // When
    List<NamedCsvRecord> rows =
        rows(
            planner()
                .queryParam("table", "commissioned-by-need")
                .queryParam("on", "2026-11-20")
                .get(SCAP));
    // Then
    assertThat(rows)
        .filteredOn(row -> row.getField("reference").equals("X-6"))
        .extracting(row -> row.getField("need") + " " + row.getField("places"))
        .containsExactly("ASD 60", "SLCN 30", " 5");
  }

  @ParameterizedTest
  @CsvSource({
    "provision-map.geojson?kind=NURSERY,kind",
    "provision-map.geojson?ward=Kiln,ward",
    "provision-map.csv?on=1999-01-01,on",
    "provision-map.csv?on=20.11.2026,on",
    "provision-map.csv?kinds=SPECIAL_SCHOOL,kinds",
    "scap?table=forecast,table"
  })
  void refusesAFilterThatItDoesNotUnderstand(String request, String field) {
    planner()
        .get("/v1/exports/" + request)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.EAH_COORDINATOR, Roles.SETTING, Roles.AUDITOR})
  void keepsOtherRolesOut(String role) {
    Registry.as(role).get(GEOJSON).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    Registry.as(role).get(SCAP).then().statusCode(403);
  }

  @Test
  void knowsNoOtherFile() {
    planner()
        .get("/v1/exports/provision-map.xlsx")
        .then()
        .statusCode(404)
        .contentType(startsWith("application/problem+json"))
        .body("detail", containsString("nothing"));
  }

  private static io.restassured.specification.RequestSpecification planner() {
    return Registry.planner();
  }

  private static String idOf(String reference) {
    return "features.find { it.properties.reference == '" + reference + "' }.id";
  }

  private static int version(UUID id) {
    return Registry.provisions(id).extract().path("provisions[0].version");
  }

  private static List<NamedCsvRecord> rows(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return CsvReader.builder().ofNamedCsvRecord(answer.asString()).stream().toList();
  }

  private static NamedCsvRecord find(List<NamedCsvRecord> rows, String reference) {
    return rows.stream()
        .filter(row -> row.getField("reference").equals(reference))
        .findFirst()
        .orElseThrow();
  }
}
