package uk.sufficiency.registry.travel;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ForecastState;
import uk.sufficiency.contracts.ForecastState.Interval;
import uk.sufficiency.contracts.ForecastState.WardDemand;
import uk.sufficiency.contracts.ForecastState.WardNeedDemand;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class TravelIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String URN = "972001";
  private static final String NEAR = "E05970001";
  private static final String FAR = "E05970002";
  private static final String UNPLACED = "E05970009";

  @Inject ObjectMapper json;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "sufficiency.topic-prefix")
  String prefix;

  @BeforeEach
  void wardsAndAPostcode() {
    Registry.school(URN);
    Registry.upload("boundaries", BOUNDARIES).statusCode(200);
    Registry.upload("postcodes", "Postcode,Eastings,Northings\nS97 9ZZ,443100,391200\n")
        .statusCode(200);
  }

  @Test
  void answersByWardAgainstTheStatutoryWalkingDistances() throws Exception {
    // Given
    tell("travel-by-ward", 2, null);
    // When, then
    ask("travel-by-ward", Map.of("postcode", "s979zz"))
        .statusCode(200)
        .body("year", equalTo(2027))
        .body("needsKnown", equalTo(false))
        .body("site.postcode", equalTo("S97 9ZZ"))
        .body("wards", hasSize(2))
        .body("wards[0].wardCode", equalTo(NEAR))
        .body("wards[0].band", equalTo("WITHIN_2_MILES"))
        .body("wards[0].need", nullValue())
        .body("wards[0].entitled.median", equalTo(0.0f))
        .body("wards[1].wardCode", equalTo(FAR))
        .body("wards[1].band", equalTo("BEYOND_3_MILES"))
        .body("wards[1].expected.median", equalTo(73.7f))
        .body("wards[1].entitled.median", equalTo(73.7f))
        .body("bands.wards", equalTo(List.of(1, 0, 1)))
        .body("entitled.lower80", equalTo(66.4f))
        .body("notes", hasItem(containsString("does not tell needs apart")))
        .body("notes", hasItem(containsString(UNPLACED)));
  }

  @Test
  void tellsNeedsApartOnceForecastingDoes() throws Exception {
    // Given
    tell(
        "travel-by-need",
        1,
        List.of(
            new WardNeedDemand(2027, NEAR, Need.ASD, interval(40)),
            new WardNeedDemand(2027, NEAR, Need.SLCN, interval(20)),
            new WardNeedDemand(2027, FAR, Need.ASD, interval(80))));
    // When, then
    ask("travel-by-need", Map.of("easting", 443100, "northing", 391200))
        .statusCode(200)
        .body("needsKnown", equalTo(true))
        .body("wards", hasSize(3));
    ask("travel-by-need", Map.of("urn", URN, "needs", List.of("ASD")))
        .statusCode(200)
        .body("site.urn", equalTo(URN))
        .body("wards.need", equalTo(List.of("ASD", "ASD")));
  }

  @Test
  void saysWhatIsWrongWithASite() throws Exception {
    tell("travel-wrong", 1, null);
    ask("travel-wrong", Map.of("postcode", "S97 9ZY"))
        .statusCode(422)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"))
        .body("errors[0].message", containsString("S97 9ZZ"));
    ask("travel-wrong", Map.of("postcode", "nonsense")).statusCode(422);
    ask("travel-wrong", Map.of("postcode", "S97 9ZZ", "urn", URN)).statusCode(422);
    ask("travel-wrong", Map.of()).statusCode(422);
    ask("travel-wrong", Map.of("easting", 443100)).statusCode(422);
    ask("travel-wrong", Map.of("urn", "979999")).statusCode(422);
    ask("travel-wrong", Map.of("urn", URN, "year", 2099))
        .statusCode(422)
        .body("errors[0].field", equalTo("year"));
    post("travel-of-nobody", Map.of("urn", URN), Roles.PLACE_PLANNER)
        .statusCode(409)
        .body("detail", containsString("import caseload"));
    post("travel-wrong", Map.of("urn", URN), Roles.ANALYST).statusCode(403);
  }

  @Test
  void staysWithASchemeAsItWasAnswered() throws Exception {
    // Given
    tell("unmitigated", 1, null);
    ask("unmitigated", Map.of("urn", URN)).statusCode(200);
    UUID provision = Registry.provision(URN, 5);
    String scheme =
        Registry.post(
                "/v1/capital-schemes",
                Map.of(
                    "name",
                    "A base",
                    "kind",
                    "NEW_BUILD",
                    "provisionId",
                    provision,
                    "budget",
                    0,
                    "places",
                    List.of()))
            .statusCode(201)
            .extract()
            .path("id");
    // When
    Registry.post(
            "/v1/capital-schemes/" + scheme + "/travel-assessments",
            Map.of("expectedVersion", 1, "ncYearFrom", 0, "ncYearTo", 6))
        .statusCode(200)
        .body("version", equalTo(2))
        .body("travelAssessments[0].answer.site.urn", equalTo(URN));
    // Then
    Registry.planner()
        .get("/v1/capital-schemes/" + scheme)
        .then()
        .body("travelAssessments", hasSize(1))
        .body("travelAssessments[0].answer.wards", hasSize(2));
    Registry.as(Roles.ANALYST)
        .get("/v1/capital-schemes/" + scheme)
        .then()
        .statusCode(200)
        .body("travelAssessments", hasSize(0));
  }

  /** Asks once the forecast has arrived. */
  private static ValidatableResponse ask(String scenario, Map<String, Object> site) {
    await()
        .atMost(SOON)
        .until(
            () ->
                post(scenario, Map.of("urn", URN), Roles.PLACE_PLANNER).extract().statusCode()
                    == 200);
    return post(scenario, site, Roles.PLACE_PLANNER);
  }

  private static ValidatableResponse post(String scenario, Map<String, Object> site, String role) {
    Map<String, Object> body = new HashMap<>(site);
    body.put("scenario", scenario);
    body.put("ncYearFrom", 0);
    body.put("ncYearTo", 6);
    return Registry.as(role)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/travel-assessments")
        .then();
  }

  private void tell(String scenario, long version, @Nullable List<WardNeedDemand> needs)
      throws JsonProcessingException, ExecutionException, InterruptedException {
    String id = "E08000018/" + scenario;
    ForecastState state =
        new ForecastState(
            id,
            version,
            "f-" + scenario,
            "E08000018",
            scenario,
            Instant.parse("2026-11-20T09:00:00Z"),
            "test",
            1,
            100,
            "test",
            List.of(),
            List.of(
                new WardDemand(2026, NEAR, interval(90)),
                new WardDemand(2027, NEAR, interval(100)),
                new WardDemand(2027, FAR, interval(200)),
                new WardDemand(2027, UNPLACED, interval(300))),
            needs);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new StringSerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  prefix + Topics.FORECAST.name(), id, json.writeValueAsString(state)))
          .get();
    }
  }

  private static Interval interval(double median) {
    return new Interval(median, median * 0.9, median * 1.1, median * 0.8, median * 1.2);
  }

  /** Two small squares: one around 443100, 391200, and one some 9 km to the east. */
  private static final String BOUNDARIES =
      """
      {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"WD21CD":"E05970001","WD21NM":"Near"},
         "geometry":{"type":"Polygon","coordinates":[[[-1.36,53.41],[-1.34,53.41],[-1.34,53.42],[-1.36,53.42],[-1.36,53.41]]]}},
        {"type":"Feature","properties":{"WD21CD":"E05970002","WD21NM":"Far"},
         "geometry":{"type":"Polygon","coordinates":[[[-1.22,53.41],[-1.20,53.41],[-1.20,53.42],[-1.22,53.42],[-1.22,53.41]]]}}]}
      """;
}
