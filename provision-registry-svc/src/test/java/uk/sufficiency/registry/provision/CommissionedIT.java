package uk.sufficiency.registry.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.ProvisionState.CommissionedNeed;
import uk.sufficiency.contracts.ProvisionState.CommissionedYear;
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
class CommissionedIT {

  private static final String URN = "932001";
  private static final String HEADER =
      "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places,need,"
          + "place_funding\n";

  @Inject AgroalDataSource database;
  @Inject ObjectMapper json;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void seesACorrectionAfterItAndNotBefore() throws SQLException {
    // Given
    UUID id = Registry.provision(URN, 10);
    commission(id, 1, row(2025, null, 10, "11000"), row(2026, null, 12, "12000")).statusCode(200);
    String before = now();
    // When
    commission(id, 2, row(2025, null, 10, "11000"), row(2026, null, 14, "12500.50"))
        .statusCode(200);
    // Then
    at(id, "on=2026-10-01&knownAt=" + before)
        .body("commissioned.places", contains(12))
        .body("commissioned[0].placeFunding", equalTo(12000.0f))
        .body("commissioned[0].knownTo", org.hamcrest.Matchers.notNullValue());
    at(id, "on=2026-10-01&knownAt=" + now())
        .body("commissioned.places", contains(14))
        .body("commissioned[0].placeFunding", equalTo(12500.5f))
        .body("commissioned[0].recordedBy", equalTo("user-commissioner"))
        .body("commissioned[0].knownTo", nullValue());
    at(id, "on=2026-08-31").body("commissioned.places", contains(10));
    at(id, "").body("commissioned.academicYear", contains(2025, 2026));
    at(id, "knownAt=2020-01-01T00:00:00Z").body("commissioned", hasSize(0));
    assertThat(count("commissioned_known('" + id + "', '2026-10-01', '" + before + "')"))
        .isEqualTo(12);
    assertThat(count("commissioned_known('" + id + "', '2026-10-01', clock_timestamp())"))
        .isEqualTo(14);
    assertThat(count("commissioned_on('" + id + "', '2026-10-01')")).isEqualTo(14);
  }

  @Test
  void showsAProvisionAsItWasKnownAtAMoment() throws SQLException {
    // Given
    UUID id = Registry.provision(URN, 10);
    String before = now();
    commission(id, 1, row(2020, null, 14, null)).statusCode(200);
    Registry.offer(id, Registry.pupil(), 2).statusCode(201);
    String today = new LondonClock().today().toString();
    // When, then
    Registry.post(
            "/v1/provisions/query", Map.of("ids", List.of(id), "on", today, "knownAt", before))
        .statusCode(200)
        .body("provisions[0].places.commissioned", equalTo(10))
        .body("provisions[0].places.offered", equalTo(0));
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(id), "on", today, "knownAt", now()))
        .body("provisions[0].places.commissioned", equalTo(14))
        .body("provisions[0].places.offered", equalTo(1));
    Registry.as(Roles.ANALYST)
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id), "knownAt", before))
        .post("/v1/provisions/query")
        .then()
        .statusCode(403);
  }

  @Test
  void takesUpATotalByThePlacesForAnyNeed() throws SQLException {
    // Given
    UUID id = twoNeeds();
    commission(id, 1, row(2025, "ASD", 6, "14000"), row(2025, null, 2, "9000")).statusCode(200);
    // When
    run("select commission_year('" + id + "', 2026, 11, 'a file')");
    // Then
    at(id, "on=2026-10-01")
        .body("commissioned.need", contains(null, "ASD"))
        .body("commissioned.places", contains(5, 6))
        .body("commissioned[0].placeFunding", equalTo(9000.0f));
    at(id, "on=2025-10-01").body("commissioned.places", contains(2, 6));
    assertThatThrownBy(() -> run("select commission_year('" + id + "', 2026, 5, 'a file')"))
        .hasMessageContaining("6 places are commissioned for single needs");
    run("select commission_year('" + id + "', 2026, 6, 'a file')");
    at(id, "on=2026-10-01").body("commissioned.need", contains("ASD"));
  }

  @Test
  void keepsWhatDidNotChangeAsKnownAsBefore() throws SQLException {
    // Given
    UUID id = Registry.provision(URN, 10);
    commission(id, 1, row(2025, null, 10, null), row(2026, null, 12, null)).statusCode(200);
    String first = at(id, "on=2025-10-01").extract().path("commissioned[0].knownFrom");
    // When
    commission(id, 2, row(2025, null, 10, null), row(2026, null, 13, null)).statusCode(200);
    // Then
    at(id, "on=2025-10-01").body("commissioned[0].knownFrom", equalTo(first));
    assertThat(
            count(
                "(select count(*)::int from commissioned_places where provision_id = '"
                    + id
                    + "')"))
        .isEqualTo(4);
  }

  @Test
  void addsUpPlacesByNeed() {
    // Given
    UUID id = twoNeeds();
    // When
    commission(
            id,
            1,
            row(2025, null, 10, null),
            row(2026, "SLCN", 4, "12500"),
            row(2026, "ASD", 6, "14000"),
            row(2026, null, 2, null))
        .statusCode(200)
        .body("places.commissioned", equalTo(12));
    // Then
    at(id, "on=2027-01-10").body("commissioned.need", contains(null, "ASD", "SLCN"));
    Registry.post("/v1/provisions/commissioned-places/query", Map.of("ids", List.of(id)))
        .statusCode(200)
        .body("provisions[0].provisionId", equalTo(id.toString()))
        .body("provisions[0].commissioned", hasSize(4));
  }

  @Test
  void showsTheMoneyToThosePlanningOnly() {
    // Given
    UUID id = twoNeeds();
    commission(id, 1, row(2026, "ASD", 6, "14000")).statusCode(200);
    // When, then
    Registry.as(Roles.ANALYST)
        .get(path(id))
        .then()
        .statusCode(200)
        .body("commissioned[0].places", equalTo(6))
        .body("commissioned[0].placeFunding", nullValue())
        .body("commissioned[0].recordedBy", nullValue());
  }

  @Test
  void refusesPlacesForANeedThatTheProvisionDoesNotTake() {
    // Given
    UUID id = Registry.provision(URN, 10);
    // When, then
    commission(id, 1, row(2026, "HI", 6, null))
        .statusCode(422)
        .body("errors[0].field", equalTo("needs"))
        .body("errors[0].code", equalTo("DOES_NOT_FIT"));
    commission(id, 1, row(2026, null, 6, null), row(2026, null, 7, null))
        .statusCode(422)
        .body("errors[0].code", equalTo("DUPLICATE"));
  }

  @Test
  void keepsANeedForWhichPlacesAreCommissioned() {
    // Given
    UUID id = twoNeeds();
    commission(id, 1, row(2026, "ASD", 6, null)).statusCode(200);
    // When, then
    Map<String, Object> edit =
        Map.of(
            "expectedVersion",
            2,
            "name",
            "n",
            "needs",
            List.of("SLCN"),
            "ncYearFrom",
            0,
            "ncYearTo",
            6);
    Registry.planner()
        .contentType(ContentType.JSON)
        .body(edit)
        .put("/v1/provisions/" + id)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("needs"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026,SLCN,-1,1",
    "2026,SLCN,1,-1",
    "2026,SLCN,1,1.005",
    "2026,SLCN,1,1234567890",
    "1999,SLCN,1,1"
  })
  void refusesNumbersThatCannotBe(int year, String need, int places, String funding) {
    // Given
    UUID id = Registry.provision(URN, 10);
    // When, then
    commission(id, 1, row(year, need, places, funding))
        .statusCode(422)
        .body("code", equalTo("VALIDATION"));
  }

  @ParameterizedTest
  @CsvSource({
    "on,2026-02-30",
    "on,1999-01-01",
    "knownAt,2026-11-20",
    "knownAt,+99999-01-01T00:00:00Z"
  })
  void refusesADayOrMomentThatIsNone(String name, String value) {
    Registry.planner()
        .queryParam(name, value)
        .get(path(UUID.randomUUID()))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo(name));
  }

  @Test
  void isOneBeliefAtATimeAndNeverDeletedInTheDatabaseItself() {
    // Given
    UUID id = Registry.provision(URN, 10);
    String insert =
        "insert into commissioned_places (provision_id, academic_year, places) values ('%s', 2020, 3)";
    String mine = " where provision_id = '" + id + "'";
    // When, then
    assertThatThrownBy(() -> run(insert.formatted(id)))
        .hasMessageContaining("commissioned_places_one_belief");
    assertThatThrownBy(() -> run("delete from commissioned_places" + mine))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> run("update commissioned_places set places = 1" + mine))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                run(
                    "update commissioned_places set known_to = known_from - interval '1 day'"
                        + mine))
        .hasMessageContaining("commissioned_places_known_for_a_time");
  }

  @Test
  void takesAFileWithNeedsAndMoney() {
    // Given
    String file =
        HEADER
            + "N-1,932001,SUPPORT_BASE,The Nest,OPEN,ASD SLCN,0,6,2026,8,ASD,12500.50\n"
            + "N-1,932001,SUPPORT_BASE,The Nest,OPEN,ASD SLCN,0,6,2026,4,SLCN,\n";
    // When
    Registry.upload("provisions", file).statusCode(200).body("stored.added", equalTo(1));
    // Then
    Registry.upload("provisions", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.upload("provisions", file.replace("12500.50", "12600"))
        .statusCode(200)
        .body("stored.changed", equalTo(1));
    String id =
        Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN)))
            .extract()
            .path("provisions.find { it.reference == 'N-1' }.id");
    at(UUID.fromString(id), "")
        .body("commissioned.need", contains("ASD", "SLCN"))
        .body("commissioned[0].placeFunding", equalTo(12600.0f))
        .body("commissioned[0].recordedBy", equalTo("user-place-planner"));
    Registry.planner()
        .get("/v1/provisions/" + id + "/transitions")
        .then()
        .body("transitions.effectiveOn", contains("2026-09-01"));
  }

  @Test
  void refusesAFileWhoseNeedsOrMoneyMakeNoSense() {
    // Given
    String file =
        HEADER
            + "N-2,932001,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2026,8,HI,12500\n"
            + "N-3,932001,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2026,8,ASD,12.500\n"
            + "N-4,932001,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2026,8,ASD,1\n"
            + "N-4,932001,SUPPORT_BASE,The Nest,OPEN,ASD,0,6,2026,8,ASD,1\n";
    // When, then
    Registry.upload("provisions", file)
        .statusCode(422)
        .body("report.refused.row", contains(2, 3, 5))
        .body("report.refused.column", contains("need", "place_funding", "academic_year"));
  }

  @Test
  void movesNoProvisionOnByAFile() {
    // Given
    String file = HEADER + "N-5,932001,SUPPORT_BASE,The Nest,PROPOSED,ASD,0,6,2026,8,,\n";
    Registry.upload("provisions", file).statusCode(200);
    // When
    Registry.upload("provisions", file.replace("PROPOSED", "OPEN"))
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"))
        .body("suspicious.code", hasItem("STATUS_KEPT"));
    // Then
    Registry.post("/v1/provisions/query", Map.of("urns", List.of(URN)))
        .body("provisions.find { it.reference == 'N-5' }.status", equalTo("PROPOSED"));
  }

  @Test
  void tellsOthersThePlacesByYearAndByNeed() throws Exception {
    // Given
    UUID id = twoNeeds();
    // When
    commission(
            id, 1, row(2025, null, 10, null), row(2026, "ASD", 6, null), row(2026, null, 2, null))
        .statusCode(200);
    // Then
    ProvisionState state =
        json.readValue(
            text(
                "select payload from outbox where key = '"
                    + id
                    + "' order by version desc limit 1"),
            ProvisionState.class);
    assertThat(state.commissioned())
        .containsExactly(new CommissionedYear(2025, 10), new CommissionedYear(2026, 8));
    assertThat(state.commissionedByNeed()).containsExactly(new CommissionedNeed(2026, Need.ASD, 6));
    assertThat(state.opensOn()).isNull();
    assertThat(state.pipeline()).isNull();
    assertThat(state.version()).isEqualTo(2);
  }

  private UUID twoNeeds() {
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(URN, 10));
    body.put("needs", List.of("SLCN", "ASD"));
    return UUID.fromString(
        Registry.post("/v1/provisions", body).statusCode(201).extract().path("id"));
  }

  private static Map<String, Object> row(
      int year,
      @org.jspecify.annotations.Nullable String need,
      int places,
      @org.jspecify.annotations.Nullable String funding) {
    Map<String, Object> row = new HashMap<>(Map.of("academicYear", year, "places", places));
    if (need != null) {
      row.put("need", need);
    }
    if (funding != null) {
      row.put("placeFunding", new java.math.BigDecimal(funding));
    }
    return row;
  }

  @SafeVarargs
  private static ValidatableResponse commission(
      UUID id, long version, Map<String, Object>... rows) {
    return Registry.as(Roles.COMMISSIONER)
        .contentType(ContentType.JSON)
        .body(Map.of("expectedVersion", version, "commissioned", new ArrayList<>(List.of(rows))))
        .put(path(id))
        .then();
  }

  private static String path(UUID id) {
    return "/v1/provisions/" + id + "/commissioned-places";
  }

  private static ValidatableResponse at(UUID id, String query) {
    return Registry.planner()
        .get(query.isEmpty() ? path(id) : path(id) + "?" + query)
        .then()
        .statusCode(200);
  }

  private String now() throws SQLException {
    return text(
        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
  }

  private int count(String expression) throws SQLException {
    return Integer.parseInt(text("select " + expression));
  }

  private String text(String query) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    }
  }
}
