package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class OfferingIT {

  private static final String URN = "910001";

  private static final int CLIENTS = 64;
  private static final int PLACES = 10;

  @Inject ObjectMapper json;

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
  void sharesTenPlacesAmongSixtyFourClientsWithoutLosingOrDoublingOne() throws Exception {
    // Given
    UUID provision = Registry.provision(URN, PLACES);
    // When
    List<Answer> answers;
    try (var client = HttpClient.newHttpClient();
        var clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Answer>> offers =
          IntStream.range(0, CLIENTS)
              .<Callable<Answer>>mapToObj(i -> () -> offerUntilAnswered(client, provision))
              .toList();
      answers = clients.invokeAll(offers).stream().map(Future::resultNow).toList();
    }
    // Then
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(PLACES);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .hasSize(CLIENTS - PLACES)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(409);
              assertThat(answer.body().path("code").asText()).isEqualTo("CONFLICT");
              assertThat(answer.body().path("places").path("available").asInt(-1)).isZero();
              assertThat(answer.body().path("detail").asText())
                  .contains("10 commissioned, 10 offered, 0 occupied, 0 available");
            });
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
        .body("currentVersion", equalTo(2))
        .body("places.offered", equalTo(1))
        .body("detail", containsString("5 places commissioned, 1 offered"));
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
  void goesBeyondTheCommissionedPlacesOnlyWhereAnOfficerAnswersForIt() {
    // Given
    UUID provision = Registry.provision(URN, 0);
    Registry.offer(provision, Registry.pupil(), 1).statusCode(409);
    Placing.offer(provision, Registry.pupil(), 1, "overNumber", Map.of("reason", " "))
        .statusCode(422);
    // When
    Placing.offer(provision, Registry.pupil(), 1, "overNumber", Map.of("reason", "tribunal"))
        .statusCode(201)
        .body("placement.overNumber.reason", equalTo("tribunal"))
        .body("placement.overNumber.by", notNullValue())
        .body("provision.places.available", equalTo(-1));
    // Then
    Placing.places(provision, Placing.today()).body("overNumber", equalTo(1));
    Registry.offer(provision, Registry.pupil(), 2).statusCode(409);
  }

  @Test
  void holdsAPlaceFromADayAheadAndLeavesItToOthersUntilThen() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    var day = Placing.today().plusDays(200);
    // When
    Placing.offer(provision, Registry.pupil(), 1, "from", day.toString())
        .statusCode(201)
        .body("placement.heldFrom", equalTo(day.toString()))
        .body("provision.places.available", equalTo(1));
    // Then
    Placing.places(provision, day.minusDays(1)).body("offered", equalTo(0));
    Placing.places(provision, day).body("offered", equalTo(1)).body("available", equalTo(0));
    Placing.offer(provision, Registry.pupil(), 2, "from", day.toString()).statusCode(409);
    Placing.offer(provision, Registry.pupil(), 2, "from", Placing.today().minusDays(1).toString())
        .statusCode(422)
        .body("errors[0].field", equalTo("from"));
  }

  @Test
  void offersTheNextPlaceFromTheDayAfterAKnownLastDay() {
    // Given
    UUID first = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    String placement = Placing.placed(first, pupil, 1, Placing.today());
    String lastDay = Placing.today().plusDays(60).toString();
    Placing.answer(placement, "end", "endsOn", lastDay, 3).statusCode(200);
    // When, then
    Registry.offer(Registry.provision(URN, 1), pupil, 1)
        .statusCode(201)
        .body("placement.heldFrom", equalTo(Placing.today().plusDays(61).toString()));
  }

  private static void invalid(UUID provision, String field, Object value) {
    Map<String, Object> body = new HashMap<>(Registry.offerBody(provision, Registry.pupil(), 1));
    body.put(field, value);
    Registry.post("/v1/placements", body)
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
  }

  /** What one of many clients was told in the end. */
  private record Answer(int status, JsonNode body) {}

  /** As a person would: looks again whenever somebody else was faster. */
  private Answer offerUntilAnswered(HttpClient client, UUID provision)
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
        return new Answer(answer.statusCode(), body);
      }
      version = body.path("currentVersion").asLong();
    }
  }
}
