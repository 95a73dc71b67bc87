package uk.sufficiency.kit.inbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.outbox.TopicReader;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
@WithTestResource(TestTokens.class)
class InboxIT {

  @Inject AgroalDataSource database;
  @Inject ObjectMapper json;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> broker;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "sufficiency.topic-prefix")
  Optional<String> prefix;

  private KafkaProducer<String, String> producer;

  @BeforeEach
  void connect() {
    producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer());
  }

  @AfterEach
  void disconnect() {
    producer.close();
  }

  @Test
  void duplicatesAndOldStatesChangeNothing() throws Exception {
    // When
    for (long version : new long[] {1, 2, 2, 5, 3, 4, 5, 6}) {
      send("reordered", state("reordered", version, "Version " + version));
    }
    // Then
    await().untilAsserted(() -> assertThat(nameOf("reordered")).isEqualTo("Version 6"));
    assertThat(appliedVersions("reordered")).containsExactly(1L, 2L, 5L, 6L);
  }

  @Test
  void aFieldThatNobodyKnowsYetIsTolerated() throws Exception {
    var document =
        json.createObjectNode().put("id", "newer").put("version", 1).put("name", "Newer");
    document.put("status", "OPEN").put("colour", "blue");
    send("newer", document);
    await().untilAsserted(() -> assertThat(nameOf("newer")).isEqualTo("Newer"));
  }

  @Test
  void poisonIsPutAsideWithItsReasonAndTheRestGoesOn() throws Exception {
    // When
    sendText("poison", "{ this is no JSON");
    send("poison", state("another-key", 1, "Key and id differ"));
    send("poison", state("poison", 1, "Sound"));
    // Then
    await().untilAsserted(() -> assertThat(nameOf("poison")).isEqualTo("Sound"));
    var letters =
        TopicReader.read(
            bootstrapServers,
            prefix.orElse("") + Topics.SETTING.deadLetters(),
            seen -> seen.stream().filter(r -> "poison".equals(r.key())).count() == 2);
    assertThat(letters.stream().filter(r -> "poison".equals(r.key())))
        .hasSize(2)
        .allSatisfy(
            letter -> {
              assertThat(header(letter, "dlq-consumer")).isEqualTo("kit-under-test");
              assertThat(header(letter, "dlq-reason")).startsWith("PoisonException");
              assertThat(header(letter, "dlq-offset")).matches("\\d+");
            });
  }

  @Test
  void deadLettersAreAppliedOnceTheReasonIsMended() throws Exception {
    // Given
    send("mended", state("mended", 1, "refused by the database"));
    send("mended-marker", state("mended-marker", 1, "Marker"));
    await()
        .untilAsserted(
            () ->
                assertThat(
                        TopicReader.read(
                            bootstrapServers,
                            prefix.orElse("") + Topics.SETTING.deadLetters(),
                            seen -> seen.stream().anyMatch(r -> "mended".equals(r.key()))))
                    .anyMatch(r -> "mended".equals(r.key())));
    assertThat(nameOf("mended")).isNull();
    ownerExecute("alter table learned drop constraint learned_name_check");
    // When
    given()
        .auth()
        .oauth2(TestTokens.token("operator"))
        .post("/v1/dead-letters/replay")
        .then()
        .statusCode(200)
        .body("applied", equalTo(1));
    // Then
    assertThat(nameOf("mended")).isEqualTo("refused by the database");
    given()
        .auth()
        .oauth2(TestTokens.token("operator"))
        .post("/v1/dead-letters/replay")
        .then()
        .statusCode(200)
        .body("applied", equalTo(0));
  }

  @Test
  void onlyAnOperatorReplays() {
    given().post("/v1/dead-letters/replay").then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.token("place-planner"))
        .post("/v1/dead-letters/replay")
        .then()
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"));
  }

  private void send(String key, Object document) throws Exception {
    sendText(key, json.writeValueAsString(document));
  }

  private void sendText(String key, String value) throws Exception {
    producer
        .send(new ProducerRecord<>(prefix.orElse("") + Topics.SETTING.name(), key, value))
        .get();
  }

  private static SettingState state(String id, long version, String name) {
    return new SettingState(
        id,
        version,
        name,
        null,
        null,
        SettingStatus.OPEN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private @org.jspecify.annotations.Nullable String nameOf(String id) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select name from learned where id = ?")) {
      query.setString(1, id);
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private List<Long> appliedVersions(String id) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("select version from learned_history where id = ?")) {
      query.setString(1, id);
      try (var rows = query.executeQuery()) {
        var versions = new ArrayList<Long>();
        while (rows.next()) {
          versions.add(rows.getLong(1));
        }
        return versions;
      }
    }
  }

  private void ownerExecute(String sql) throws SQLException {
    try (var connection = uk.sufficiency.kit.audit.OwnerConnection.open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String header(
      org.apache.kafka.clients.consumer.ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  static {
    org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
  }
}
