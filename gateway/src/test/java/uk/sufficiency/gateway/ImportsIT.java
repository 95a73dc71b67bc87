package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class ImportsIT {

  private static final String CSV = "URN,EstablishmentName\r\n140646,St Bede\r\n";
  private static final String REPORT = "{\"kind\":\"gias\",\"outcome\":\"APPLIED\",\"rowsRead\":1}";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    StandIns.REGISTRY.on("POST /v1/imports/gias", call -> Answer.json(REPORT));
    StandIns.FORECASTING.on("POST /v1/imports/caseload", call -> Answer.json("{}"));
  }

  @Test
  void shouldPassAFileOnAsItIsAndItsReportBack() {
    // When
    Response answer =
        planner()
            .header("Content-Type", "text/csv; charset=windows-1252")
            .body(bytes(CSV))
            .post("/imports/gias");
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).isEqualTo(REPORT);
    var call = StandIns.REGISTRY.calls().getFirst();
    assertThat(call.body()).isEqualTo(CSV);
    assertThat(call.header("content-type")).isEqualTo("text/csv; charset=windows-1252");
    assertThat(call.header("authorization")).startsWith("Bearer ");
    assertThat(call.header("traceparent")).isNotEmpty();
  }

  @Test
  void shouldUnpackAnArchiveOfOneFile() throws IOException {
    // When
    Response answer =
        planner().contentType("application/zip").body(zip("edubase.csv")).post("/imports/gias");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(StandIns.REGISTRY.calls().getFirst().body()).isEqualTo(CSV);
    assertThat(StandIns.REGISTRY.calls().getFirst().header("content-type")).isEqualTo("text/csv");
  }

  @Test
  void shouldRefuseAnArchiveOfTwoFiles() throws IOException {
    // When
    Response answer =
        planner().contentType("application/zip").body(zip("a.csv", "b.csv")).post("/imports/gias");
    // Then
    answer.then().statusCode(400).body("detail", containsString("more than one file"));
  }

  @ParameterizedTest
  @CsvSource({"edubase.csv,text/csv", "edubase.csv,application/octet-stream"})
  void shouldTakeAFileOutOfAForm(String name, String type) {
    // When
    Response answer = planner().multiPart("file", name, bytes(CSV), type).post("/imports/gias");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(StandIns.REGISTRY.calls().getFirst().body()).isEqualTo(CSV);
  }

  @Test
  void shouldTakeAnArchiveOutOfAForm() throws IOException {
    // When
    Response answer =
        planner()
            .multiPart("file", "all.zip", zip("edubase.csv"), "application/zip")
            .post("/imports/gias");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(StandIns.REGISTRY.calls().getFirst().body()).isEqualTo(CSV);
  }

  @Test
  void shouldRefuseAFormOfTwoFiles() {
    planner()
        .multiPart("one", "a.csv", bytes(CSV), "text/csv")
        .multiPart("two", "b.csv", bytes(CSV), "text/csv")
        .post("/imports/gias")
        .then()
        .statusCode(400)
        .body("detail", containsString("more than one part"));
  }

  @Test
  void shouldPassARefusalBackAsItIs() {
    // Given
    String refusal =
        "{\"code\":\"IMPORT_REFUSED\",\"status\":422,\"report\":{\"refused\":[{\"row\":7,\"column\":\"URN\"}]}}";
    StandIns.REGISTRY.on("POST /v1/imports/gias", call -> Answer.problem(422, refusal));
    // When
    Response answer = planner().contentType("text/csv").body(bytes(CSV)).post("/imports/gias");
    // Then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString()).isEqualTo(refusal);
  }

  @Test
  void shouldNameTheKindsWhenOneIsUnknown() {
    planner()
        .contentType("text/csv")
        .body(bytes(CSV))
        .post("/imports/budgets")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"))
        .body("detail", containsString("gias-links"));
  }

  @Test
  void shouldSayWhenTheServiceIsAway() {
    // Given
    StandIns.REGISTRY.failNext(1);
    // When / Then
    planner()
        .contentType("text/csv")
        .body(bytes(CSV))
        .post("/imports/gias")
        .then()
        .statusCode(503)
        .body("code", equalTo("UNAVAILABLE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "text/html", "application/json"})
  void shouldRefuseWhatIsNeitherCsvNorGeoJson(String type) {
    planner()
        .contentType(type)
        .body(bytes(CSV))
        .post("/imports/gias")
        .then()
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void shouldLetEveryFileBeImportedByItsOwnRolesOnly() {
    planner()
        .contentType("text/csv")
        .body(bytes(CSV))
        .post("/imports/caseload")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
    given()
        .auth()
        .oauth2(TestTokens.token("analyst"))
        .contentType("text/csv")
        .body(bytes(CSV))
        .post("/imports/caseload")
        .then()
        .statusCode(200);
  }

  @Test
  void shouldAskForAPreviewAndForTheChangesAsCsv() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/imports/gias", call -> new Answer(200, "text/csv", "kind,id\nRENAMED,140646\n"));
    // When
    Response answer =
        planner()
            .contentType("text/csv")
            .accept("text/csv")
            .body(bytes(CSV))
            .post("/imports/gias?preview=true");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.asString()).contains("RENAMED,140646");
    var call = StandIns.REGISTRY.calls().getFirst();
    assertThat(call.path()).isEqualTo("/v1/imports/gias?preview=true");
    assertThat(call.header("accept")).isEqualTo("text/csv");
  }

  @Test
  void shouldNotApplyAFileThatWasSentForAPreviewThatDoesNotExist() {
    // When
    planner()
        .contentType("text/csv")
        .body(bytes(CSV))
        .post("/imports/placements?preview=true")
        .then()
        .statusCode(422)
        .body("detail", containsString("no preview of placements"));
    // Then
    assertThat(StandIns.REGISTRY.calls()).isEmpty();
  }

  @Test
  void shouldBringThePlaceChangeWorkbook() {
    // Given
    StandIns.REGISTRY.on(
        "GET /v1/exports/place-change.csv", call -> new Answer(200, "text/csv", "urn\n140646\n"));
    // When
    Response answer = planner().get("/exports/place-change.csv?academicYear=2026");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.asString()).isEqualTo("urn\n140646\n");
    assertThat(StandIns.REGISTRY.calls().getFirst().path()).endsWith("?academicYear=2026");
  }

  @Test
  void shouldAskForTheYearOfTheWorkbook() {
    planner()
        .get("/exports/place-change.csv")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("academicYear"));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(CSV));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RequestSpecification planner() {
    return given().auth().oauth2(TestTokens.token("place-planner"));
  }
}
