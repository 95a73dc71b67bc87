package uk.sufficiency.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.sufficiency.contracts.Topics.Topic;

/** Reads what lies on a topic. */
final class TopicReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TopicReader() {}

  /** The record that carries one version of an aggregate. */
  static ConsumerRecord<String, String> recordOf(Topic<?> topic, String key, long version)
      throws IOException {
    return recordsOf(topic, key, version).getLast();
  }

  /** The versions of one aggregate in the order of the topic, until the given one has been seen. */
  static List<Long> versionsOf(Topic<?> topic, String key, long until) throws IOException {
    var versions = new ArrayList<Long>();
    for (var record : recordsOf(topic, key, until)) {
      versions.add(version(record));
    }
    return versions;
  }

  private static List<ConsumerRecord<String, String>> recordsOf(
      Topic<?> topic, String key, long until) throws IOException {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", Suite.stack().kafkaBootstrapServers(),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest");
    var records = new ArrayList<ConsumerRecord<String, String>>();
    var seen = false;
    var deadline = System.nanoTime() + Suite.PATIENCE.toNanos();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic.name()));
      while (!seen && System.nanoTime() < deadline) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (key.equals(record.key())) {
            records.add(record);
            seen |= version(record) == until;
          }
        }
      }
    }
    return records;
  }

  private static long version(ConsumerRecord<String, String> record) throws IOException {
    return JSON.readTree(record.value()).path("version").asLong();
  }
}
