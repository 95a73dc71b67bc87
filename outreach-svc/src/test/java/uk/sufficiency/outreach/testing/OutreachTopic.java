package uk.sufficiency.outreach.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sufficiency.contracts.Topics;

/** Reads what this service has told, as another service would. */
@ApplicationScoped
public class OutreachTopic {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<String, Object> broker;
  private final ObjectMapper json;
  private final String topic;

  OutreachTopic(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      ObjectMapper json,
      @ConfigProperty(name = "sufficiency.topic-prefix") Optional<String> prefix) {
    this.broker = broker;
    this.json = json;
    this.topic = prefix.orElse("") + Topics.OUTREACH.name();
  }

  /** The records of one request in the order of the topic, once there are at least so many. */
  public List<ConsumerRecord<String, String>> listOf(String requestId, int atLeast) {
    var found = new ArrayList<ConsumerRecord<String, String>>();
    var until = Instant.now().plus(PATIENCE);
    try (var consumer = consumer()) {
      while (found.size() < atLeast && Instant.now().isBefore(until)) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (requestId.equals(record.key())) {
            found.add(record);
          }
        }
      }
    }
    return found;
  }

  /** The state that a record carries. */
  public JsonNode stateOf(ConsumerRecord<String, String> record) {
    try {
      return json.readTree(record.value());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private KafkaConsumer<String, String> consumer() {
    var config = new HashMap<>(broker);
    config.put("enable.auto.commit", false);
    var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
