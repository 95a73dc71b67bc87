package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
class PlacementIT {

  private static final String URN = "910001";
  private static final int CLIENTS = 64;
  private static final int PLACES = 10;

  @Inject ObjectMapper json;
  @Inject AgroalDataSource database;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void offersAPlaceHoldsItAndCountsIt() {
    // Given
    UUID provision = Registry.provision(URN, 2);
    // When, then
    Registry.offer(provision, Registry.pupil(), 1)
        .statusCode(201)
        .body("placement.status", equalTo("OFFERED"))
        .body("placement.id", notNullValue())
        .body("provision.version", equalTo(2))
        .body("provision.places.offered", equalTo(1))
        .body("provision.places.available", equalTo(1));
    Registry.provisions(provision)
        .body("provisions[0].places.commissioned", equalTo(2))
        .body("provisions[0].places.offered", equalTo(1));
  }

  @Test
  void followsAPupilFromOfferToAcceptanceToTheLastDay() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    String today = new LondonClock().today().toString();
    // When
    Registry.post(
            "/v1/placements/" + placement + "/accept",
            Map.of("startsOn", today, "expectedVersion", 2))
        .statusCode(200)
        .body("placement.status", equalTo("ACCEPTED"))
        .body("placement.startsOn", equalTo(today))
        .body("provision.places.occupied", equalTo(1))
        .body("provision.places.offered", equalTo(0));
    Registry.post(
            "/v1/placements/" + placement + "/end", Map.of("endsOn", today, "expectedVersion", 3))
        .statusCode(200)
        .body("placement.status", equalTo("ENDED"))
        .body("provision.version", equalTo(4))
        .body("provision.places.occupied", equalTo(1));
    // Then
    String tomorrow = new LondonClock().today().plusDays(1).toString();
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(provision), "on", tomorrow))
        .body("provisions[0].places.occupied", equalTo(0))
        .body("provisions[0].places.available", equalTo(1));
  }

  @Test
  void sharesTenPlacesAmongSixtyFourClientsWithoutLosingOrDoublingOne() throws Exception {
    // Given
    UUID provision = Registry.provision(URN, PLACES);
    // When
    List<Integer> answers;
    try (var client = HttpClient.newHttpClient();
        var clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Integer>> offers =
          IntStream.range(0, CLIENTS)
              .<Callable<Integer>>mapToObj(i -> () -> offerUntilAnswered(client, provision))
              .toList();
      answers = clients.invokeAll(offers).stream().map(Future::resultNow).toList();
    }
    // Then
    assertThat(answers).filteredOn(status -> status == 201).hasSize(PLACES);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(CLIENTS - PLACES);
    Registry.provisions(provision)
        .body("provisions[0].places.offered", equalTo(PLACES))
        .body("provisions[0].places.available", equalTo(0))
        .body("provisions[0].version", equalTo(PLACES + 1));
  }

  @Test
  void saysWhatIsTakenWhereNoPlaceIsLeft() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    Registry.offer(provision, Registry.pupil(), 1).statusCode(201);
    // When, then
    Registry.offer(provision, Registry.pupil(), 2)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("places.commissioned", equalTo(1))
        .body("places.offered", equalTo(1))
        .body("places.available", equalTo(0));
  }

  @Test
  void refusesAVersionThatIsStaleAndTellsTheCurrentOne() {
    // Given
    UUID provision = Registry.provision(URN, 5);
    Registry.offer(provision, Registry.pupil(), 1).statusCode(201);
    // When, then
    Registry.offer(provision, Registry.pupil(), 1)
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
  }

  @Test
  void refusesASecondPlaceForAPupilWhereverItIs() {
    // Given
    String pupil = Registry.pupil();
    String first =
        Registry.offer(Registry.provision(URN, 5), pupil, 1).extract().path("placement.id");
    // When, then
    Registry.offer(Registry.provision(URN, 5), pupil, 1)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("currentPlacement", equalTo(first));
  }

  @Test
  void givesAPupilOnePlaceThoughTwoProvisionsOfferAtTheSameMoment() throws Exception {
    // Given
    String pupil = Registry.pupil();
    List<UUID> provisions =
        IntStream.range(0, 8).mapToObj(i -> Registry.provision(URN, 5)).toList();
    // When
    List<Integer> answers;
    try (var clients = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> offers =
          provisions.stream()
              .<Callable<Integer>>map(
                  each -> () -> Registry.offer(each, pupil, 1).extract().statusCode())
              .toList();
      answers = clients.invokeAll(offers).stream().map(Future::resultNow).toList();
    }
    // Then
    assertThat(answers).containsOnly(201, 409).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void refusesWhatDoesNotFit() {
    // Given
    UUID provision = Registry.provision(URN, 5);
    // When, then
    invalid(provision, "ncYear", 9);
    invalid(provision, "need", "HI");
    invalid(provision, "holdUntil", "2020-01-01");
    invalid(provision, "pupilRef", "A123456789012");
  }

  @Test
  void namesAFieldThatItDoesNotKnow() {
    // Given
    Map<String, Object> body = new HashMap<>(Registry.offerBody(UUID.randomUUID(), "x", 1));
    body.put("upn", "A123456789012");
    // When, then
    Registry.post("/v1/placements", body)
        .statusCode(400)
        .body("code", equalTo("MALFORMED"))
        .body("errors[0].field", equalTo("upn"));
  }

  @Test
  void knowsNoSuchProvisionOrPlacement() {
    // When, then
    Registry.offer(UUID.randomUUID(), Registry.pupil(), 1)
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    Registry.post(
            "/v1/placements/" + UUID.randomUUID() + "/end",
            Map.of("endsOn", "2026-11-20", "expectedVersion", 1))
        .statusCode(404);
  }

  @Test
  void auditsWhoReadAndWhoChangedAPupilsPlacement() {
    // Given
    UUID provision = Registry.provision(URN, 5);
    String pupil = Registry.pupil();
    Registry.offer(provision, pupil, 1).statusCode(201);
    // When
    Registry.planner()
        .get("/v1/provisions/" + provision + "/placements")
        .then()
        .statusCode(200)
        .body("placements.pupilRef", contains(pupil));
    // Then
    Registry.as(Roles.AUDITOR)
        .get("/v1/audit?pupilRef=" + pupil)
        .then()
        .statusCode(200)
        .body("entries.action", contains("PLACE_OFFERED", "PLACEMENTS_READ"))
        .body("entries.subject", hasItem("provision/" + provision));
    Registry.as(Roles.AUDITOR)
        .get("/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("entries", greaterThan(1));
  }

  @Test
  void auditsARefusalThatTellsSomethingOfThePupil() {
    // Given
    UUID first = Registry.provision(URN, 1);
    UUID second = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    String placement = Registry.offer(first, pupil, 1).extract().path("placement.id");
    String today = new LondonClock().today().toString();
    // When
    Registry.offer(second, pupil, 1).statusCode(409);
    answer(placement, "accept", "startsOn", today, 2).statusCode(200);
    answer(placement, "accept", "startsOn", today, 3).statusCode(409);
    answer(placement, "end", "endsOn", "2020-01-01", 3).statusCode(422);
    // Then
    audit(pupil)
        .body(
            "entries.action",
            contains(
                "PLACE_OFFERED",
                "PLACE_OFFER_REFUSED",
                "PLACE_ACCEPTED",
                "PLACE_ACCEPTANCE_REFUSED",
                "PLACEMENT_END_REFUSED"))
        .body("entries[1].subject", equalTo("provision/" + second));
  }

  @Test
  void auditsThatNoPlaceWasLeftSinceItTellsThatThePupilHasNone() {
    // Given
    UUID full = Registry.provision(URN, 0);
    String pupil = Registry.pupil();
    // When
    Registry.offer(full, pupil, 1).statusCode(409);
    // Then
    audit(pupil).body("entries.action", contains("PLACE_OFFER_REFUSED"));
  }

  @Test
  void auditsAnOfferThatLapsedWhereItWas() throws SQLException {
    // Given
    UUID former = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    lapse(Registry.offer(former, pupil, 1).extract().path("placement.id"));
    // When
    Registry.offer(Registry.provision(URN, 1), pupil, 1).statusCode(201);
    // Then
    audit(pupil)
        .body("entries.action", contains("PLACE_OFFERED", "PLACE_OFFER_LAPSED", "PLACE_OFFERED"))
        .body("entries[1].subject", equalTo("provision/" + former));
  }

  @Test
  void neverOverwritesAnOfferThatIsRenewedAtTheSameMoment() throws Exception {
    // Given
    String pupil = Registry.pupil();
    String former =
        Registry.offer(Registry.provision(URN, 1), pupil, 1).extract().path("placement.id");
    UUID other = Registry.provision(URN, 1);
    lapse(former);
    try (var renewal = database.getConnection();
        var clients = Executors.newSingleThreadExecutor()) {
      renewal.setAutoCommit(false);
      change(renewal, "hold_until = current_date + 30, version = version + 1", former);
      // When
      var offer = clients.submit(() -> Registry.offer(other, pupil, 1));
      await().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaits(renewal));
      renewal.commit();
      // Then
      offer.get().statusCode(409).body("code", equalTo("CONFLICT"));
    }
    Registry.offer(other, pupil, 1).statusCode(409).body("currentPlacement", equalTo(former));
    audit(pupil)
        .body(
            "entries.action",
            contains("PLACE_OFFERED", "PLACE_OFFER_REFUSED", "PLACE_OFFER_REFUSED"));
  }

  @Test
  void correctsALastDayThatLiesAhead() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    LocalDate today = new LondonClock().today();
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    answer(placement, "accept", "startsOn", today.toString(), 2).statusCode(200);
    answer(placement, "end", "endsOn", today.plusDays(60).toString(), 3).statusCode(200);
    // When
    answer(placement, "end", "endsOn", today.toString(), 4)
        .statusCode(200)
        .body("placement.endsOn", equalTo(today.toString()));
    // Then
    answer(placement, "end", "endsOn", today.toString(), 5).statusCode(409);
  }

  @Test
  void refusesDaysThatLieTooFarAhead() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    LocalDate today = new LondonClock().today();
    // When, then
    invalid(provision, "holdUntil", today.plusYears(1).plusDays(1).toString());
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    String tooLate = today.plusYears(5).plusDays(1).toString();
    answer(placement, "accept", "startsOn", tooLate, 2)
        .statusCode(422)
        .body("errors[0].field", equalTo("startsOn"));
    answer(placement, "end", "endsOn", tooLate, 2)
        .statusCode(422)
        .body("errors[0].field", equalTo("endsOn"));
  }

  @Test
  void keepsAnOfferThatCameToNothingApartFromTheNextOne() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 3);
    Registry.post("/v1/provisions", body).statusCode(201);
    String header =
        "provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on\n";
    String pupil = body.get("reference") + "," + Registry.pupil();
    String ended = pupil + ",SLCN,4,ENDED,2024-05-01,,2024-04-20\n";
    String offered = pupil + ",SLCN,4,OFFERED," + new LondonClock().today() + ",,\n";
    Registry.upload("placements", header + ended).body("stored.added", equalTo(1));
    // When, then
    Registry.upload("placements", header + offered)
        .statusCode(200)
        .body("stored.added", equalTo(1))
        .body("stored.changed", equalTo(0));
    Registry.upload("placements", header + ended + offered)
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"));
    Registry.upload("placements", header + ended + ended)
        .statusCode(422)
        .body("report.refused[0].code", equalTo("DUPLICATE"));
  }

  @Test
  void takesPlacementsFromAFileTwiceWithoutChange() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 1);
    String id = Registry.post("/v1/provisions", body).extract().path("id");
    String file =
        """
        provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
        %1$s,%2$s,SLCN,4,ACCEPTED,,2024-09-02,
        %1$s,%3$s,SLCN,5,ACCEPTED,,2024-09-02,
        %1$s,%4$s,SLCN,6,ENDED,,2021-09-01,2024-07-19
        """
            .formatted(body.get("reference"), Registry.pupil(), Registry.pupil(), Registry.pupil());
    // When
    Registry.upload("placements", file)
        .statusCode(200)
        .body("stored.added", equalTo(3))
        .body("suspicious.code", contains("OVER_NUMBER"));
    // Then
    Registry.upload("placements", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.provisions(UUID.fromString(id))
        .body("provisions[0].version", equalTo(2))
        .body("provisions[0].places.occupied", equalTo(2))
        .body("provisions[0].places.available", equalTo(-1));
  }

  @Test
  void neverRepeatsWhatStandsInAPupilsCell() {
    // When, then
    String answer =
        Registry.upload(
                "placements",
                """
                provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
                none,A123456789012,SLCN,4,ACCEPTED,,2024-09-02,
                """)
            .statusCode(422)
            .body("report.refused[0].column", equalTo("pupil_ref"))
            .body("report.refused[0].message", containsString("pupilRef"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("A123456789012");
  }

  private static ValidatableResponse answer(
      String placement, String answer, String field, String day, long version) {
    return Registry.post(
        "/v1/placements/" + placement + "/" + answer,
        Map.of(field, day, "expectedVersion", version));
  }

  private static ValidatableResponse audit(String pupil) {
    return Registry.as(Roles.AUDITOR).get("/v1/audit?pupilRef=" + pupil).then().statusCode(200);
  }

  private void lapse(String placement) throws SQLException {
    try (var connection = database.getConnection()) {
      change(connection, "hold_until = current_date - 30", placement);
    }
  }

  private static void change(Connection connection, String to, String placement)
      throws SQLException {
    try (var update =
        connection.prepareStatement("update placement set " + to + " where id = ?::uuid")) {
      update.setString(1, placement);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static boolean somebodyWaits(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_locks"
                    + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")) {
      rows.next();
      return rows.getInt(1) > 0;
    }
  }

  private static void invalid(UUID provision, String field, Object value) {
    Map<String, Object> body = new HashMap<>(Registry.offerBody(provision, Registry.pupil(), 1));
    body.put(field, value);
    Registry.post("/v1/placements", body)
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
  }

  /** As a person would: looks again whenever somebody else was faster. */
  private int offerUntilAnswered(HttpClient client, UUID provision)
      throws IOException, InterruptedException {
    String pupil = Registry.pupil();
    String token = TestTokens.token(Roles.PLACE_PLANNER);
    long version = 1;
    while (true) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/placements"))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      json.writeValueAsString(Registry.offerBody(provision, pupil, version))))
              .build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = json.readTree(answer.body());
      if (!body.path("code").asText().equals("STALE_VERSION")) {
        return answer.statusCode();
      }
      version = body.path("currentVersion").asLong();
    }
  }
}
