package uk.sufficiency.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts aside what could not be applied, with who could not, why, and where it stood. */
final class DeadLetters implements AutoCloseable {

  static final String CONSUMER = "dlq-consumer";
  static final String REASON = "dlq-reason";
  static final String TOPIC = "dlq-topic";

  private final KafkaProducer<String, byte[]> producer;
  private final String consumer;

  DeadLetters(Map<String, Object> broker, String consumer) {
    var config = new HashMap<>(broker);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    this.producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    this.consumer = consumer;
  }

  /** Waits for the acknowledgement: only then may the consumer go on. */
  void put(String deadLetterTopic, ConsumerRecord<String, byte[]> record, String reason)
      throws InterruptedException {
    var letter =
        new ProducerRecord<>(deadLetterTopic, null, record.key(), record.value(), record.headers());
    for (var name : new String[] {CONSUMER, REASON, TOPIC}) {
      letter.headers().remove(name);
    }
    header(letter, CONSUMER, consumer);
    header(letter, REASON, reason);
    header(letter, TOPIC, record.topic());
    if (letter.headers().lastHeader("dlq-offset") == null) {
      header(letter, "dlq-partition", Integer.toString(record.partition()));
      header(letter, "dlq-offset", Long.toString(record.offset()));
      header(letter, "dlq-at", Instant.now().toString());
    }
    try {
      producer.send(letter).get();
    } catch (ExecutionException e) {
      throw new KafkaException("The dead letter was not acknowledged", e.getCause());
    }
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
