package uk.sufficiency.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.sufficiency.kit.inbox.Inbox.Replay;

/**
 * Reads the dead letters that were there when it began and applies those of this service. They are
 * applied here rather than sent back to their topic: there an old state, written last, would
 * survive compaction in place of its successor.
 */
final class DeadLetterReplay {

  private static final Duration POLL = Duration.ofSeconds(2);

  private final Map<String, StateHandler<?>> handlers;
  private final Applier applier;
  private final Map<String, Object> broker;
  private final String service;

  DeadLetterReplay(
      List<StateHandler<?>> handlers,
      Applier applier,
      Map<String, Object> broker,
      String service,
      String topicPrefix) {
    this.handlers =
        handlers.stream()
            .collect(Collectors.toMap(h -> topicPrefix + h.topic().deadLetters(), h -> h));
    this.applier = applier;
    this.broker = broker;
    this.service = service;
  }

  Replay run() throws InterruptedException {
    int[] count = new int[3];
    try (var letters = new DeadLetters(broker, service);
        var consumer =
            new KafkaConsumer<>(
                Inbox.consumerConfig(broker, service + "-dead-letters"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
      var partitions =
          handlers.keySet().stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < end(ends, p))) {
        for (var record : consumer.poll(POLL)) {
          var partition = new TopicPartition(record.topic(), record.partition());
          if (record.offset() < end(ends, partition)) {
            if (isOurs(record)) {
              count[replay(record, letters)]++;
            }
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
          }
        }
      }
    }
    return new Replay(count[0], count[1], count[2]);
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return ends.getOrDefault(partition, 0L);
  }

  private boolean isOurs(ConsumerRecord<?, ?> record) {
    var consumer = record.headers().lastHeader(DeadLetters.CONSUMER);
    return consumer != null && service.equals(new String(consumer.value(), UTF_8));
  }

  private int replay(ConsumerRecord<String, byte[]> record, DeadLetters letters)
      throws InterruptedException {
    var handler = handlers.get(record.topic());
    if (handler == null) {
      throw new IllegalStateException("A topic that nobody asked for: " + record.topic());
    }
    try {
      return applier.apply(handler, record).ordinal();
    } catch (SQLException e) {
      if (Transience.isTransient(e)) {
        throw new KafkaException("The database does not answer; the rest can be replayed later", e);
      }
      letters.put(record.topic(), record, e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (PoisonException | RuntimeException e) {
      letters.put(record.topic(), record, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return 2;
  }
}
