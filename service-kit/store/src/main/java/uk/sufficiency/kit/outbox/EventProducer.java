package uk.sufficiency.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends events to the broker in the order given, and says which of them it has for certain. */
final class EventProducer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EventProducer.class);

  private final KafkaProducer<String, CloudEvent> producer;
  private final String source;
  private final String topicPrefix;

  EventProducer(
      Map<String, Object> connection, Duration acknowledgement, String source, String topicPrefix) {
    var config = new HashMap<>(connection);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 1);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.toIntExact(acknowledgement.toMillis() / 2));
    config.put(
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(acknowledgement.toMillis() / 2));
    config.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(acknowledgement.toMillis()));
    this.producer = new KafkaProducer<>(config, new StringSerializer(), new CloudEventSerializer());
    this.source = source;
    this.topicPrefix = topicPrefix;
  }

  /**
   * Sends and waits.
   *
   * @return the events that the broker has acknowledged and that no unacknowledged event of the
   *     same aggregate precedes; the others must be sent again, in order
   */
  List<UUID> send(List<WaitingEvent> events) throws InterruptedException {
    var sent = sendUntilRefused(events);
    producer.flush();
    var broken = new HashSet<String>();
    var acknowledged = new ArrayList<UUID>();
    for (int i = 0; i < sent.size(); i++) {
      var event = events.get(i);
      if (isAcknowledged(sent.get(i)) && !broken.contains(event.key())) {
        acknowledged.add(event.id());
      } else {
        broken.add(event.key());
      }
    }
    return acknowledged;
  }

  /** A send that fails at once (no broker, no such topic) would fail for the rest as slowly. */
  private List<Future<RecordMetadata>> sendUntilRefused(List<WaitingEvent> events) {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var event : events) {
      var future = producer.send(record(event));
      sent.add(future);
      if (future.state() == Future.State.FAILED) {
        break;
      }
    }
    return sent;
  }

  private ProducerRecord<String, CloudEvent> record(WaitingEvent event) {
    var cloudEvent =
        CloudEventBuilder.v1()
            .withId(event.id().toString())
            .withSource(URI.create("/" + source))
            .withType(event.type())
            .withSubject(event.key())
            .withTime(event.createdAt().atOffset(ZoneOffset.UTC))
            .withData("application/json", event.payload().getBytes(UTF_8))
            .build();
    var record = new ProducerRecord<>(topicPrefix + event.topic(), event.key(), cloudEvent);
    if (event.traceparent() != null) {
      record.headers().add("traceparent", event.traceparent().getBytes(UTF_8));
    }
    return record;
  }

  private static boolean isAcknowledged(Future<RecordMetadata> sent) throws InterruptedException {
    try {
      sent.get();
      return true;
    } catch (ExecutionException e) {
      LOG.warnf("The broker did not take an event: %s", e.getCause());
      return false;
    }
  }

  /**
   * Drops whatever is still buffered: it is in the outbox, and must not overtake its successors.
   */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
