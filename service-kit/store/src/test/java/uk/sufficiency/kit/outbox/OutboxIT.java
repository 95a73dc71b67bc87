package uk.sufficiency.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
@WithTestResource(TestTokens.class)
class OutboxIT {

  @Inject Outbox outbox;
  @Inject AgroalDataSource database;
  @Inject OutboxConfig config;
  @Inject ObjectMapper json;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> broker;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "sufficiency.topic-prefix")
  Optional<String> prefix;

  @Test
  void publishesEveryCommittedStateInOrderThoughTwoRelaysShareTheWork() throws Exception {
    // Given
    var second =
        new OutboxRelay(
            database, broker, config, new SimpleMeterRegistry(), "second-replica", prefix);
    second.start(new io.quarkus.runtime.StartupEvent());
    // When
    try (var writers = Executors.newFixedThreadPool(4)) {
      var writing =
          IntStream.range(0, 12)
              .mapToObj(i -> writers.submit(() -> write("order-" + i, 25)))
              .toList();
      for (var each : writing) {
        each.get();
      }
      // Then
      var versions =
          versionsByKey(
              TopicReader.read(
                  bootstrapServers, topic(), records -> count(records, "order-") >= 12 * 25),
              "order-");
      var expected = IntStream.rangeClosed(1, 25).mapToObj(v -> (long) v).toList();
      assertThat(versions).hasSize(12);
      assertThat(versions.values()).allSatisfy(seen -> assertThat(seen).isEqualTo(expected));
    } finally {
      second.stop(new io.quarkus.runtime.ShutdownEvent());
    }
  }

  @Test
  void aRolledBackChangeSendsNothing() throws Exception {
    // Given
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      outbox.append(connection, Topics.SETTING, List.of(state("rolled-back", 1)).iterator());
      connection.rollback();
    }
    // When
    write("after-rollback", 1);
    // Then
    var records =
        TopicReader.read(bootstrapServers, topic(), seen -> count(seen, "after-rollback") == 1);
    assertThat(count(records, "after-rollback")).isEqualTo(1);
    assertThat(count(records, "rolled-back")).isZero();
  }

  @Test
  void sendsACloudEventThatNamesItsTypeAndSource() throws Exception {
    // When
    write("cloud-event", 1);
    // Then
    var record =
        TopicReader.read(bootstrapServers, topic(), seen -> count(seen, "cloud-event") == 1)
            .stream()
            .filter(seen -> seen.key().equals("cloud-event"))
            .findFirst()
            .orElseThrow();
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_type")).isEqualTo("uk.sufficiency.setting.state");
    assertThat(header(record, "ce_source")).isIn("/kit-under-test", "/second-replica");
    assertThat(header(record, "ce_subject")).isEqualTo("cloud-event");
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(record.value()).doesNotContain("null");
  }

  @Test
  void theSameVersionCannotBeAppendedTwice() throws Exception {
    write("twice", 1);
    assertThatThrownBy(() -> write("twice", 1))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("outbox_topic_key_version_key");
  }

  private Void write(String id, int versions) throws SQLException {
    for (int version = 1; version <= versions; version++) {
      try (var connection = database.getConnection()) {
        connection.setAutoCommit(false);
        outbox.append(connection, Topics.SETTING, List.of(state(id, version)).iterator());
        connection.commit();
        connection.setAutoCommit(true);
      }
    }
    return null;
  }

  private static SettingState state(String id, long version) {
    return new SettingState(
        id,
        version,
        "Setting " + id,
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

  private String topic() {
    return prefix.orElse("") + Topics.SETTING.name();
  }

  private static long count(List<ConsumerRecord<String, String>> records, String keyStart) {
    return records.stream().filter(record -> record.key().startsWith(keyStart)).count();
  }

  private Map<String, List<Long>> versionsByKey(
      List<ConsumerRecord<String, String>> records, String keyStart) {
    return records.stream()
        .filter(record -> record.key().startsWith(keyStart))
        .collect(
            Collectors.groupingBy(
                ConsumerRecord::key, Collectors.mapping(this::version, Collectors.toList())));
  }

  private long version(ConsumerRecord<String, String> record) {
    try {
      return json.readValue(record.value(), SettingState.class).version();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
