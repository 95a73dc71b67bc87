package uk.sufficiency.forecasting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.ProvisionState.CommissionedYear;
import uk.sufficiency.contracts.ProvisionState.PipelinePlaces;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.forecasting.testing.Broker;
import uk.sufficiency.forecasting.testing.CaseloadFile;
import uk.sufficiency.forecasting.testing.Service;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class SufficiencyIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String WARD = "E05012993";
  private static final String OTHER_WARD = "E05012994";

  @Inject ObjectMapper json;

  private Broker broker;
  private final String school = UUID.randomUUID().toString();

  @BeforeEach
  void aForecastFromMadeUpFigures() {
    Service.forgetEverything();
    Service.importFile("caseload", CaseloadFile.national(1).text()).statusCode(200);
    broker = Broker.connect(json);
  }

  @AfterEach
  void disconnect() {
    broker.close();
  }

  @Test
  void whatNobodyHasToldIsNull() {
    Service.sufficiency(2026, 2026)
        .body("rows.findAll { it.capacity != null }", empty())
        .body("rows[0].gap", nullValue())
        .body("rows[0].probabilityShort", nullValue())
        .body("rows[0].cost", nullValue());
  }

  @Test
  void theGapFollowsWhatTheRegistryTells() {
    // When
    broker.send(
        Topics.PROVISION, open(1, ProvisionKind.SPECIAL_SCHOOL, year(2025, 800), year(2027, 1000)));
    // Then
    await().atMost(SOON).until(() -> capacity(2026) != null);
    var row = special(2026);
    assertThat(row.getInt("capacity.open")).isEqualTo(800);
    assertThat(row.getInt("capacity.total")).isEqualTo(800);
    assertThat(row.getDouble("gap.median"))
        .isCloseTo(
            row.getDouble("demand.median") - 800, org.assertj.core.api.Assertions.within(0.11));
    assertThat(row.getDouble("probabilityShort")).isGreaterThan(0.9);
    // And academic year 2027 has January 2028 in it
    assertThat(special(2027).getInt("capacity.open")).isEqualTo(800);
    assertThat(special(2028).getInt("capacity.open")).isEqualTo(1000);
  }

  @Test
  void plentyOfPlacesAreNeverShort() {
    broker.send(Topics.PROVISION, open(1, ProvisionKind.SPECIAL_SCHOOL, year(2025, 90_000)));
    await().atMost(SOON).until(() -> capacity(2026) != null);
    assertThat(special(2026).getDouble("probabilityShort")).isZero();
  }

  @Test
  void placesOnTheirWayArePipelineFromTheYearTheyAreCommissioned() {
    broker.send(
        Topics.PROVISION,
        state(1, ProvisionKind.SPECIALIST_BASE, ProvisionStatus.APPROVED, year(2027, 30)));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                Service.sufficiency(2028, 2028)
                    .body(
                        "rows.find { it.kind == 'RESOURCE_PROVISION' }.capacity.pipeline",
                        equalTo(30))
                    .body(
                        "rows.find { it.kind == 'RESOURCE_PROVISION' }.capacity.open", equalTo(0)));
    Service.sufficiency(2027, 2027)
        .body("rows.find { it.kind == 'RESOURCE_PROVISION' }.capacity.total", equalTo(0));
  }

  @Test
  void schemesAddTheirExpectedPlacesToThoseThatAreOpen() {
    // When: 15 at 0.7 and 5 at 0.3 make 12 expected
    broker.send(
        Topics.PROVISION,
        built(
            1,
            ProvisionKind.SPECIAL_SCHOOL,
            ProvisionStatus.OPEN,
            List.of(year(2025, 100)),
            pipeline(2026, 15, 0.7),
            pipeline(2026, 5, 0.3),
            pipeline(2028, 3, 0.5)));
    // Then
    await().atMost(SOON).until(() -> capacity(2026) != null);
    assertThat(special(2026).getInt("capacity.pipeline")).isZero();
    assertThat(special(2027).getInt("capacity.pipeline")).isEqualTo(12);
    assertThat(special(2027).getInt("capacity.open")).isEqualTo(100);
    assertThat(special(2027).getInt("capacity.total")).isEqualTo(112);
    // And rounded half up only once everything is added up: 10.5 + 1.5 + 1.5
    assertThat(special(2029).getInt("capacity.pipeline")).isEqualTo(14);
  }

  @Test
  void aSchemesPlacesStandInsteadOfThoseCommissionedAheadOfTheOpening() {
    // When
    broker.send(
        Topics.PROVISION,
        built(
            1,
            ProvisionKind.SPECIAL_SCHOOL,
            ProvisionStatus.APPROVED,
            List.of(year(2026, 30)),
            pipeline(2027, 30, 0.8)));
    // Then
    await().atMost(SOON).until(() -> capacity(2026) != null);
    assertThat(special(2027).getInt("capacity.pipeline")).isZero();
    assertThat(special(2028).getInt("capacity.pipeline")).isEqualTo(24);
    assertThat(special(2028).getInt("capacity.open")).isZero();
  }

  @Test
  void aSchemeThatDeliversIsOpenCapacityAndPipelineNoMore() {
    // Given
    broker.send(
        Topics.PROVISION,
        built(
            1,
            ProvisionKind.SPECIAL_SCHOOL,
            ProvisionStatus.OPEN,
            List.of(year(2025, 100)),
            pipeline(2026, 20, 0.95)));
    await().atMost(SOON).until(() -> capacity(2027) != null);
    assertThat(special(2027).getInt("capacity.total")).isEqualTo(119);
    // When
    broker.send(
        Topics.PROVISION, open(2, ProvisionKind.SPECIAL_SCHOOL, year(2025, 100), year(2026, 120)));
    // Then
    await().atMost(SOON).until(() -> special(2027).getInt("capacity.open") == 120);
    assertThat(special(2027).getInt("capacity.pipeline")).isZero();
    assertThat(special(2027).getInt("capacity.total")).isEqualTo(120);
  }

  @Test
  void duplicatesAndOldStatesChangeNothing() {
    // When
    broker.send(Topics.PROVISION, open(3, ProvisionKind.SPECIAL_SCHOOL, year(2025, 300)));
    broker.send(Topics.PROVISION, open(2, ProvisionKind.SPECIAL_SCHOOL, year(2025, 200)));
    broker.send(Topics.PROVISION, open(3, ProvisionKind.SPECIAL_SCHOOL, year(2025, 999)));
    broker.send(Topics.PROVISION, open(4, ProvisionKind.SPECIAL_SCHOOL, year(2025, 400)));
    broker.send(Topics.PROVISION, open(1, ProvisionKind.SPECIAL_SCHOOL, year(2025, 100)));
    sendAnEndMarker();
    // Then
    assertThat(special(2026).getInt("capacity.open")).isEqualTo(400);
  }

  @Test
  void poisonIsPutAsideAndWhatFollowsIsApplied() {
    // When
    broker.sendText(Topics.PROVISION, school, "{ this is no JSON");
    broker.send(Topics.PROVISION, open(1, ProvisionKind.SPECIAL_SCHOOL, year(2025, 500)));
    // Then
    await().atMost(SOON).until(() -> capacity(2026) != null);
    assertThat(special(2026).getInt("capacity.open")).isEqualTo(500);
    var letters =
        broker.read(
            Topics.PROVISION.deadLetters(),
            seen -> seen.stream().anyMatch(r -> school.equals(r.key())));
    assertThat(letters)
        .anySatisfy(
            letter -> {
              assertThat(letter.key()).isEqualTo(school);
              assertThat(new String(letter.headers().lastHeader("dlq-consumer").value(), UTF_8))
                  .isEqualTo("forecasting");
            });
  }

  @Test
  void theForecastIsTold() throws Exception {
    // Given
    String forecast = Service.sufficiency(2026, 2026).extract().path("forecast.id");
    // When
    var records =
        broker.read(
            Topics.FORECAST.name(),
            seen -> seen.stream().anyMatch(r -> r.value().contains(forecast)));
    // Then
    var told = records.stream().filter(r -> r.value().contains(forecast)).findFirst().orElseThrow();
    assertThat(told.key()).isEqualTo("E08000018/unmitigated");
    var state = json.readValue(told.value(), Topics.FORECAST.state());
    assertThat(state.demand()).hasSize(10 * 4);
    assertThat(state.seed()).isEqualTo(20260101);
  }

  @Test
  void costIsDemandAtTheLastKnownUnitCost() {
    // Given
    Service.importFile(
            "unit-costs",
            "kind,financial_year,amount_gbp\nSPECIAL_SCHOOL,2025-26,25000\nSPECIAL_SCHOOL,2028-29,30000\n")
        .statusCode(200)
        .body("stored.added", equalTo(2));
    // Then
    assertCost(2027, 25_000);
    assertCost(2029, 30_000);
    Service.sufficiency(2026, 2026).body("rows.find { it.kind == 'MAINSTREAM' }.cost", nullValue());
    Service.importFile(
            "unit-costs", "kind,financial_year,amount_gbp\nSPECIAL_SCHOOL,2025-26,25000\n")
        .body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void aUnitCostTooLargeToStoreIsRefusedByRowAndColumn() {
    Service.importFile(
            "unit-costs", "kind,financial_year,amount_gbp\nSPECIAL_SCHOOL,2025-26,10000000000\n")
        .statusCode(422)
        .body("code", equalTo("IMPORT_REFUSED"))
        .body("report.refused", hasSize(1))
        .body("report.refused[0].row", equalTo(2))
        .body("report.refused[0].column", equalTo("amount_gbp"))
        .body("report.refused[0].code", equalTo("RANGE"));
  }

  @Test
  void aWardsDemandIsItsShareOfTheYoung() {
    // Given
    importWards();
    // When
    var answer =
        Service.as("eah-coordinator")
            .contentType("application/json")
            .body(Map.of("wards", List.of(WARD, OTHER_WARD, "E05099999")))
            .post("/v1/ward-demand/query")
            .then()
            .statusCode(200)
            .body("wards.code", equalTo(List.of(WARD, OTHER_WARD, "E05099999")))
            .body("wards[0].rows", hasSize(10))
            .body("wards[2].rows", empty())
            .extract()
            .jsonPath();
    // Then
    double one = answer.getDouble("wards[0].rows[0].median");
    double other = answer.getDouble("wards[1].rows[0].median");
    assertThat(other / one).isCloseTo(3, org.assertj.core.api.Assertions.within(0.01));
    assertThat(one + other).isBetween(3700.0, 4300.0);
  }

  @Test
  void aUserOfASettingSeesItsOwnWardOnly() {
    // Given
    importWards();
    broker.send(Topics.SETTING, setting("140646", new WardRef(WARD, "Anston & Woodsetts")));
    // Then
    await().atMost(SOON).untilAsserted(() -> asSetting("140646", WARD, 200));
    asSetting("140646", OTHER_WARD, 403);
    asSetting("999999", WARD, 403);
  }

  private void asSetting(String urn, String ward, int status) {
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(TestTokens.settingToken(urn))
        .contentType("application/json")
        .body(Map.of("wards", List.of(ward)))
        .post("/v1/ward-demand/query")
        .then()
        .statusCode(status);
  }

  private static void importWards() {
    Service.importFile(
            "population",
            """
            area_code,area_name,component,sex,age,2025,2026
            %s,One,Population,persons,7,100,100
            %s,Other,Population,persons,7,300,300
            %s,Other,Population,persons,40,9999,9999
            """
                .formatted(WARD, OTHER_WARD, OTHER_WARD))
        .statusCode(200)
        .body("outcome", equalTo("APPLIED"));
  }

  private static void assertCost(int year, double unitCost) {
    var answer = Service.sufficiency(year, year);
    double median =
        answer
            .extract()
            .jsonPath()
            .getDouble("rows.find { it.kind == 'SPECIAL_SCHOOL' }.demand.median");
    answer.body(
        "rows.find { it.kind == 'SPECIAL_SCHOOL' }.cost.median.doubleValue()",
        closeTo(median * unitCost, 0.06 * unitCost));
  }

  private void sendAnEndMarker() {
    var marker =
        new ProvisionState(
            school + "-end",
            1,
            "1",
            null,
            "End",
            ProvisionKind.MAINSTREAM,
            ProvisionStatus.OPEN,
            List.of(),
            0,
            6,
            List.of(year(2025, 1)),
            0,
            0,
            null,
            null,
            null);
    broker.sendToPartitionOf(Topics.PROVISION, school, marker);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                Service.sufficiency(2026, 2026)
                    .body("rows.find { it.kind == 'MAINSTREAM' }.capacity.open", equalTo(1)));
  }

  private static Object capacity(int year) {
    return special(year).get("capacity");
  }

  private static JsonPath special(int year) {
    return Service.sufficiency(year, year)
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("rows.find { it.kind == 'SPECIAL_SCHOOL' }");
  }

  private static CommissionedYear year(int academicYear, int places) {
    return new CommissionedYear(academicYear, places);
  }

  private ProvisionState open(long version, ProvisionKind kind, CommissionedYear... years) {
    return state(version, kind, ProvisionStatus.OPEN, years);
  }

  private ProvisionState state(
      long version, ProvisionKind kind, ProvisionStatus status, CommissionedYear... years) {
    return built(version, kind, status, List.of(years));
  }

  private ProvisionState built(
      long version,
      ProvisionKind kind,
      ProvisionStatus status,
      List<CommissionedYear> years,
      PipelinePlaces... pipeline) {
    return new ProvisionState(
        school,
        version,
        "140646",
        WARD,
        "A school",
        kind,
        status,
        List.of(Need.ASD),
        0,
        11,
        years,
        0,
        0,
        null,
        null,
        pipeline.length == 0 ? null : List.of(pipeline));
  }

  private static PipelinePlaces pipeline(int academicYear, int places, double probability) {
    return new PipelinePlaces(academicYear, places, probability);
  }

  private static SettingState setting(String urn, WardRef ward) {
    return new SettingState(
        urn,
        1,
        "A school",
        "Primary",
        null,
        SettingStatus.OPEN,
        null,
        null,
        null,
        null,
        null,
        ward,
        null,
        null);
  }
}
