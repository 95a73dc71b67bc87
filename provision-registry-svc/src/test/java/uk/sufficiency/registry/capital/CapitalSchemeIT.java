package uk.sufficiency.registry.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
class CapitalSchemeIT {

  private static final String URN = "961001";
  private static final String ACADEMY = "961002";
  private static final String TODAY = new LondonClock().today().toString();
  private static final String SCHEMES = "/v1/capital-schemes";

  @Inject AgroalDataSource database;
  @Inject ObjectMapper json;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void registersASchemeWithAProposedProvisionOfItsOwn() throws Exception {
    // When
    ValidatableResponse answer =
        Registry.post(SCHEMES, newBase()).statusCode(201).body("stage", equalTo("IDEA"));
    // Then
    answer
        .body("version", equalTo(1))
        .body("provisionStatus", equalTo("PROPOSED"))
        .body("urn", equalTo(URN))
        .body("opensProvision", equalTo(true))
        .body("probability", equalTo(0.1f))
        .body("spent", equalTo(20000.5f))
        .body("places.places", contains(8, 4))
        .body("accessibility[0].what", equalTo("Hoist"))
        .body("history.stage", contains("IDEA"));
    UUID provision = UUID.fromString(answer.extract().path("provisionId"));
    Registry.provisions(provision)
        .body("provisions[0].status", equalTo("PROPOSED"))
        .body("provisions[0].places.commissioned", equalTo(0));
    assertThat(state(provision).path("pipeline").toString())
        .contains("{\"academicYear\":2030,\"places\":8,\"probability\":0.1}")
        .contains("\"academicYear\":2031");
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    Map<String, Object> both = newBase();
    both.put("provisionId", UUID.randomUUID());
    Registry.post(SCHEMES, both).statusCode(422).body("errors[0].field", equalTo("provisionId"));
    Map<String, Object> dear = newBase();
    dear.put("budget", 10);
    Registry.post(SCHEMES, dear).statusCode(422).body("errors[0].field", equalTo("money"));
    Map<String, Object> twice = newBase();
    twice.put("places", List.of(places(2030, 1), places(2030, 2)));
    Registry.post(SCHEMES, twice).statusCode(422).body("errors[0].code", equalTo("DUPLICATE"));
    Map<String, Object> sure = newBase();
    sure.put("probability", 1.5);
    Registry.post(SCHEMES, sure).statusCode(422).body("errors[0].field", equalTo("probability"));
    Map<String, Object> nowhere = newBase();
    nowhere.remove("provision");
    nowhere.put("provisionId", UUID.randomUUID());
    Registry.post(SCHEMES, nowhere).statusCode(404);
    Map<String, Object> same = newBase();
    same.put("reference", "C-" + UUID.randomUUID());
    Registry.post(SCHEMES, same).statusCode(201);
    Registry.post(SCHEMES, same).statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void leavesTheApprovalOfMoneyToCommissioners() {
    // Given
    String id = Registry.post(SCHEMES, newBase()).extract().path("id");
    // When, then
    move(Registry.planner(), id, 1, "APPROVED").statusCode(403);
    move(Registry.planner(), id, 1, "ON_SITE").statusCode(409);
    move(Registry.as(Roles.COMMISSIONER), id, 1, "APPROVED")
        .statusCode(200)
        .body("probability", equalTo(0.7f))
        .body("history.stage", contains("IDEA", "APPROVED"));
    Map<String, Object> dearer = update(2, 900_000);
    put(Registry.planner(), id, dearer).statusCode(403);
    put(Registry.as(Roles.COMMISSIONER), id, dearer)
        .statusCode(200)
        .body("budget", equalTo(900000.0f));
    put(Registry.planner(), id, update(3, 900_000)).statusCode(200);
    put(Registry.planner(), id, update(3, 900_000))
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(4));
  }

  @Test
  void makesPlacesCommissionedWhenItDelivers() throws Exception {
    // Given
    UUID provision = Registry.provision(URN, 10);
    String id = approved(provision, 4);
    assertThat(state(provision).path("pipeline").get(0).path("places").asInt()).isEqualTo(4);
    // When
    move(Registry.planner(), id, 2, "DELIVERED")
        .statusCode(200)
        .body("stage", equalTo("DELIVERED"))
        .body("probability", equalTo(1.0f));
    // Then
    assertThat(commissioned(provision, "2030-10-01")).isEqualTo(14);
    assertThat(commissioned(provision, "2029-10-01")).isEqualTo(10);
    assertThat(state(provision).hasNonNull("pipeline")).isFalse();
    move(Registry.planner(), id, 3, "CANCELLED").statusCode(409);
  }

  @Test
  void deliversOnceWhereTwoOfficersDeliverAtTheSameMoment() throws Exception {
    // Given
    UUID provision = Registry.provision(URN, 10);
    String id = approved(provision, 4);
    Callable<Integer> deliver =
        () -> move(Registry.planner(), id, 2, "DELIVERED").extract().statusCode();
    // When
    List<Integer> answers;
    try (var officers = Executors.newFixedThreadPool(8)) {
      answers =
          officers
              .invokeAll(
                  List.of(deliver, deliver, deliver, deliver, deliver, deliver, deliver, deliver))
              .stream()
              .map(java.util.concurrent.Future::resultNow)
              .sorted()
              .toList();
    }
    // Then
    assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    assertThat(commissioned(provision, "2030-10-01")).isEqualTo(14);
  }

  @Test
  void countsANewProvisionsPlacesOnceThoughTheyWereCommissionedAhead() throws Exception {
    // Given
    ValidatableResponse registered = Registry.post(SCHEMES, newBase());
    String id = registered.extract().path("id");
    UUID provision = UUID.fromString(registered.extract().path("provisionId"));
    put(
            Registry.planner(),
            "/v1/provisions/" + provision + "/commissioned-places",
            Map.of("expectedVersion", 2, "commissioned", List.of(places(2030, 12))))
        .statusCode(200);
    move(Registry.as(Roles.COMMISSIONER), id, 1, "APPROVED").statusCode(200);
    // When
    move(Registry.planner(), id, 2, "DELIVERED").statusCode(200);
    // Then
    assertThat(commissioned(provision, "2030-10-01")).isEqualTo(12);
    assertThat(commissioned(provision, "2031-10-01")).isEqualTo(12);
    assertThat(state(provision).hasNonNull("pipeline")).isFalse();
  }

  @Test
  void cancelledSchemesAreNoPipeline() throws Exception {
    UUID provision = Registry.provision(URN, 10);
    String id = approved(provision, 4);
    move(Registry.planner(), id, 2, "CANCELLED").statusCode(200);
    assertThat(state(provision).hasNonNull("pipeline")).isFalse();
    assertThat(commissioned(provision, "2030-10-01")).isEqualTo(10);
  }

  @Test
  void cannotDeliverASignificantChangeAheadOfItsApproval() {
    // Given
    Registry.upload(
            "gias",
            "URN,LA (code),EstablishmentName,EstablishmentStatus (name),TypeOfEstablishment (name)\n"
                + ACADEMY
                + ",372,Academy,Open,Academy converter\n")
        .statusCode(200);
    UUID provision = Registry.provision(ACADEMY, 10);
    String id = approved(provision, 4);
    // When, then
    move(Registry.planner(), id, 2, "DELIVERED")
        .statusCode(409)
        .body("detail", containsString("From 10 to 14 places"));
    Registry.planner()
        .get(SCHEMES + "/" + id)
        .then()
        .body("stage", equalTo("APPROVED"))
        .body("version", equalTo(2));
  }

  @Test
  void findsSchemesByWhatIsAskedFor() {
    UUID provision = Registry.provision(URN, 10);
    String id = approved(provision, 4);
    find(Map.of("provisionIds", List.of(provision))).body("schemes.id", contains(id));
    find(Map.of("provisionIds", List.of(provision), "stages", List.of("IDEA")))
        .body("schemes", hasSize(0));
    find(Map.of("urns", List.of(URN), "stages", List.of("APPROVED")))
        .body("schemes.id", hasItem(id));
    find(Map.of()).body("schemes.id", hasItem(id));
  }

  @Test
  void schedulesTheWavesWithTheirSchemesAndPlaces() {
    // Given
    Map<String, Object> scheme = newBase();
    scheme.put("wave", 2);
    scheme.put("probability", 0.5);
    String id = Registry.post(SCHEMES, scheme).statusCode(201).extract().path("id");
    // When
    put(
            Registry.planner(),
            "/v1/capital-waves/2",
            Map.of("opensFrom", "2027-09-01", "opensTo", "2028-07-31", "note", "Eight bases"))
        .statusCode(200)
        .body("number", equalTo(2));
    // Then
    Registry.as(Roles.ANALYST)
        .get("/v1/capital-waves")
        .then()
        .statusCode(200)
        .body("waves.number", contains(1, 2, 3))
        .body("waves[1].opensFrom", equalTo("2027-09-01"))
        .body("waves[1].schemes.id", hasItem(id))
        .body("waves[1].places.academicYear", contains(2030, 2031))
        .body("waves[1].places[0].expected.doubleValue()", closeTo(4.0, 0.01))
        .body("waves[2].opensFrom", nullValue());
    put(
            Registry.planner(),
            "/v1/capital-waves/2",
            Map.of("opensFrom", "2027-09-01", "opensTo", "2026-07-31"))
        .statusCode(422);
    put(Registry.planner(), "/v1/capital-waves/4", Map.of()).statusCode(404);
  }

  private static String approved(UUID provision, int places) {
    Map<String, Object> body = newBase();
    body.remove("provision");
    body.put("provisionId", provision);
    body.put("places", List.of(places(2030, places)));
    String id = Registry.post(SCHEMES, body).statusCode(201).extract().path("id");
    move(Registry.as(Roles.COMMISSIONER), id, 1, "APPROVED").statusCode(200);
    return id;
  }

  private static Map<String, Object> newBase() {
    return new HashMap<>(
        Map.of(
            "name",
            "A new base",
            "kind",
            "EXTENSION",
            "provision",
            Map.of(
                "urn",
                URN,
                "name",
                "The new base",
                "kind",
                "SPECIALIST_BASE",
                "needs",
                List.of("ASD"),
                "ncYearFrom",
                0,
                "ncYearTo",
                6),
            "budget",
            500_000,
            "places",
            List.of(places(2031, 4), places(2030, 8)),
            "money",
            List.of(
                Map.of("financialYear", 2026, "planned", 400_000, "spent", 20_000.5),
                Map.of("financialYear", 2027, "planned", 100_000, "spent", 0)),
            "accessibility",
            List.of(Map.of("what", "Hoist", "cost", 12_000))));
  }

  private static Map<String, Object> update(int version, int budget) {
    return Map.of(
        "expectedVersion",
        version,
        "name",
        "A new base",
        "budget",
        budget,
        "places",
        List.of(places(2030, 8)));
  }

  private static Map<String, Object> places(int year, int places) {
    return Map.of("academicYear", year, "places", places);
  }

  private static ValidatableResponse move(
      RequestSpecification as, String id, int version, String stage) {
    return as.contentType(ContentType.JSON)
        .body(Map.of("expectedVersion", version, "stage", stage, "on", TODAY))
        .post(SCHEMES + "/" + id + "/stage")
        .then();
  }

  private static ValidatableResponse put(RequestSpecification as, String path, Object body) {
    String to = path.startsWith("/") ? path : SCHEMES + "/" + path;
    return as.contentType(ContentType.JSON).body(body).put(to).then();
  }

  private static ValidatableResponse find(Map<String, Object> body) {
    return Registry.as(Roles.ANALYST)
        .contentType(ContentType.JSON)
        .body(body)
        .post(SCHEMES + "/query")
        .then()
        .statusCode(200);
  }

  private static int commissioned(UUID provision, String on) {
    return Registry.post("/v1/provisions/query", Map.of("ids", List.of(provision), "on", on))
        .extract()
        .path("provisions[0].places.commissioned");
  }

  /** What the registry told last of a provision. */
  private JsonNode state(UUID provision) throws SQLException, IOException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select payload from outbox where key = ? order by version desc limit 1")) {
      query.setString(1, provision.toString());
      try (var row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return json.readTree(row.getString(1));
      }
    }
  }
}
