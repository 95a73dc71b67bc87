package uk.sufficiency.forecasting.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.sufficiency.contracts.AggregateState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;

/** Plays the other services on the topics of one test. */
public final class Broker implements AutoCloseable {

  private final ObjectMapper json;
  private final String servers;
  private final String prefix;
  private final KafkaProducer<String, String> producer;

  private Broker(ObjectMapper json, String servers, String prefix) {
    this.json = json;
    this.servers = servers;
    this.prefix = prefix;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
  }

  public static Broker connect(ObjectMapper json) {
    var config = ConfigProvider.getConfig();
    return new Broker(
        json,
        config.getValue("kafka.bootstrap.servers", String.class),
        config.getOptionalValue("sufficiency.topic-prefix", String.class).orElse(""));
  }

  public <T extends AggregateState> void send(Topic<T> topic, T state) {
    sendText(topic, state.id(), text(state));
  }

  public void sendText(Topic<?> topic, String key, String value) {
    send(new ProducerRecord<>(prefix + topic.name(), key, value));
  }

  /** Sends a state so that it is read after everything sent so far under another key. */
  public <T extends AggregateState> void sendToPartitionOf(
      Topic<T> topic, String otherKey, T state) {
    var key = otherKey.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(key)) % Topics.PARTITIONS;
    send(new ProducerRecord<>(prefix + topic.name(), partition, state.id(), text(state)));
  }

  /** Reads a topic from its beginning until enough was seen, or half a minute has gone. */
  public List<ConsumerRecord<String, String>> read(
      String topic, Predicate<List<ConsumerRecord<String, String>>> enough) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            servers,
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    var records = new ArrayList<ConsumerRecord<String, String>>();
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(prefix + topic));
      while (!enough.test(records) && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private void send(ProducerRecord<String, String> record) {
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String text(AggregateState state) {
    try {
      return json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
