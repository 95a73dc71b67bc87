package uk.sufficiency.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class EventsIT {

  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),AdministrativeWard (code),"
          + "AdministrativeWard (name)\n";

  @Inject ObjectMapper json;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "sufficiency.topic-prefix")
  String prefix;

  @Test
  void tellsEveryChangeOfAProvisionOnceAndInOrder() {
    // Given
    Registry.school("940001");
    UUID provision = Registry.provision("940001", 5);
    // When
    for (int i = 1; i <= 4; i++) {
      Registry.offer(provision, Registry.pupil(), i).statusCode(201);
    }
    // Then
    List<ProvisionState> states = read(Topics.PROVISION, provision.toString(), 5);
    assertThat(states).extracting(ProvisionState::version).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(states).extracting(ProvisionState::offered).containsExactly(0, 1, 2, 3, 4);
    assertThat(states.getLast().commissioned())
        .containsExactly(new ProvisionState.CommissionedYear(2020, 5));
  }

  @Test
  void tellsOfASettingAndOfItsProvisionsWhereItMovesToAnotherWard() {
    // Given
    Registry.upload("gias", HEADER + "940002,372,Movable School,Open,E05012993,Anston\n")
        .statusCode(200);
    UUID provision = Registry.provision("940002", 5);
    // When
    Registry.upload("gias", HEADER + "940002,372,Movable School,Open,E05012994,Aston\n")
        .statusCode(200);
    // Then
    assertThat(read(Topics.SETTING, "940002", 2))
        .extracting(SettingState::ward)
        .containsExactly(new WardRef("E05012993", "Anston"), new WardRef("E05012994", "Aston"));
    assertThat(read(Topics.PROVISION, provision.toString(), 2))
        .extracting(ProvisionState::wardCode)
        .containsExactly("E05012993", "E05012994");
  }

  @Test
  void tellsTheAuthorityOfASetting() {
    // Given
    String header = "URN,LA (code),EstablishmentName,EstablishmentStatus (name),GSSLACode (name)\n";
    // When
    Registry.upload("gias", header + "940004,372,Local School,Open,E08000018\n").statusCode(200);
    // Then
    assertThat(read(Topics.SETTING, "940004", 1))
        .extracting(SettingState::authority)
        .containsExactly("E08000018");
  }

  @Test
  void putsNoPupilOnAnyTopic() {
    // Given
    Registry.school("940003");
    UUID provision = Registry.provision("940003", 5);
    // When
    Registry.offer(provision, Registry.pupil(), 1).statusCode(201);
    // Then
    assertThat(records(Topics.PROVISION, provision.toString(), 2))
        .allSatisfy(
            record -> {
              assertThat(record.value()).doesNotContain("pr_");
              assertThat(header(record, "ce_type")).isEqualTo(Topics.PROVISION.type());
            });
  }

  private <T extends uk.sufficiency.contracts.AggregateState> List<T> read(
      Topic<T> topic, String key, int count) {
    return records(topic, key, count).stream().map(record -> parse(topic, record.value())).toList();
  }

  private <T extends uk.sufficiency.contracts.AggregateState> T parse(
      Topic<T> topic, String value) {
    try {
      return json.readValue(value, topic.state());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  /** The records of one key, until there are enough of them or half a minute has gone. */
  private List<ConsumerRecord<String, String>> records(Topic<?> topic, String key, int count) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(prefix + topic.name()));
      while (found.size() < count && System.nanoTime() < deadline) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          if (record.key().equals(key)) {
            found.add(record);
          }
        }
      }
    }
    return found;
  }
}
