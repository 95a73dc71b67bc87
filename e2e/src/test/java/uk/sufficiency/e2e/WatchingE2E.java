package uk.sufficiency.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.localstack.Component;

/**
 * What an operator sees: one trace from the door to the topic, metrics, health that tells the
 * truth.
 */
class WatchingE2E {

  private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

  @AfterEach
  void bringTheBrokerBack() throws Exception {
    if (!Suite.stack().isAlive(Component.KAFKA)) {
      Suite.stack().start(Component.KAFKA);
    }
  }

  @Test
  void oneTraceGoesFromTheDoorThroughTheServiceToTheTopicAndTheAuditTrail() throws Exception {
    // Given
    var provision = Provisions.register("Traced");
    var pupil = "pr_" + "t".repeat(43);
    // When
    Suite.as("place-planner")
        .contentType(ContentType.JSON)
        .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
        .body(
            Map.of(
                "query",
                "mutation O($input: OfferPlaceInput!) { offerPlace(input: $input) { placement { id"
                    + " } } }",
                "variables",
                Map.of(
                    "input",
                    Map.of(
                        "provisionId",
                        provision.id(),
                        "pupilRef",
                        pupil,
                        "need",
                        "SLCN",
                        "ncYear",
                        4,
                        "holdUntil",
                        LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(7).toString(),
                        "expectedVersion",
                        provision.version()))))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors", nullValue());
    // Then
    var record = TopicReader.recordOf(Topics.PROVISION, provision.id(), provision.version() + 1);
    assertThat(new String(record.headers().lastHeader("traceparent").value(), UTF_8))
        .contains(TRACE_ID);
    assertThat(record.value()).doesNotContain(pupil);
    Suite.as("auditor", Component.REGISTRY)
        .queryParam("pupilRef", pupil)
        .get("/v1/audit")
        .then()
        .statusCode(200)
        .body("entries.traceId", hasItem(TRACE_ID));
    Suite.as("auditor", Component.REGISTRY)
        .get("/v1/audit/verification")
        .then()
        .body("whole", equalTo(true));
  }

  @ParameterizedTest
  @EnumSource(
      value = Component.class,
      names = {"REGISTRY", "OUTREACH", "FORECASTING"})
  void metricsTellOfOutboxLagAndDeadLetters(Component service) {
    var metrics = RestAssured.given().baseUri(Suite.stack().url(service)).get("/q/metrics").then();
    metrics.statusCode(200).body(containsString("sufficiency_outbox_depth"));
    metrics.body(containsString("sufficiency_outbox_age_seconds"));
    if (service != Component.REGISTRY) {
      metrics.body(containsString("sufficiency_inbox_dead_letters_total"));
      metrics.body(containsString("kafka_consumer_fetch_manager_records_lag"));
    }
  }

  @Test
  void readinessTellsOfTheBrokerAndServingDoesNotNeedIt() throws Exception {
    // When
    Suite.stack().kill(Component.KAFKA);
    // Then
    await().atMost(Suite.PATIENCE).untilAsserted(() -> health("/q/health/ready").statusCode(503));
    health("/q/health/group/serving").statusCode(200);
    health("/q/health/live").statusCode(200);
    // And: questions are answered meanwhile
    Suite.ask("commissioner", "{ setting(urn: \"140646\") { name } }")
        .statusCode(200)
        .body("errors", nullValue());
  }

  private static io.restassured.response.ValidatableResponse health(String path) {
    return RestAssured.given().baseUri(Suite.stack().url(Component.REGISTRY)).get(path).then();
  }
}
