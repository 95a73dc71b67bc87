package uk.sufficiency.kit.inbox;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Polls, applies, puts aside, commits; waits where the database does not answer. */
final class ConsumeLoop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ConsumeLoop.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration FIRST_REST = Duration.ofMillis(100);

  private final KafkaConsumer<String, byte[]> consumer;
  private final DeadLetters letters;
  private final Map<String, StateHandler<?>> handlers;
  private final Applier applier;
  private final InboxConfig config;
  private final MeterRegistry metrics;
  private final String topicPrefix;
  private final KafkaClientMetrics clientMetrics;

  ConsumeLoop(
      KafkaConsumer<String, byte[]> consumer,
      DeadLetters letters,
      List<StateHandler<?>> handlers,
      Applier applier,
      InboxConfig config,
      MeterRegistry metrics,
      String topicPrefix) {
    this.consumer = consumer;
    this.letters = letters;
    this.handlers =
        handlers.stream().collect(toMap(handler -> topicPrefix + handler.topic().name(), h -> h));
    this.applier = applier;
    this.config = config;
    this.metrics = metrics;
    this.topicPrefix = topicPrefix;
    this.clientMetrics = new KafkaClientMetrics(consumer);
    clientMetrics.bindTo(metrics);
    this.handlers.keySet().forEach(this::deadLetterCount); // there from the start, at zero
  }

  void run(BooleanSupplier running) throws InterruptedException {
    consumer.subscribe(handlers.keySet());
    while (running.getAsBoolean()) {
      var records = consumer.poll(POLL);
      for (var partition : records.partitions()) {
        settleAll(partition, records.records(partition));
      }
    }
  }

  /**
   * Stops at a record that could not be settled, without committing it: the partition has moved.
   */
  private void settleAll(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records)
      throws InterruptedException {
    for (var record : records) {
      if (!settle(record)) {
        return;
      }
      consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
    }
  }

  private boolean isMine(ConsumerRecord<?, ?> record) {
    return consumer.assignment().contains(partition(record));
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /**
   * Applies the record or puts it aside, however long that takes.
   *
   * @return false where another replica got the partition meanwhile, and so the record
   */
  private boolean settle(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    var handler = handler(record.topic());
    var rest = FIRST_REST;
    while (isMine(record)) {
      try (var span = ConsumedSpan.start(record)) {
        var result = applier.apply(handler, record);
        metrics
            .counter("sufficiency.inbox.records", "topic", record.topic(), "result", result.name())
            .increment();
        return true;
      } catch (SQLException e) {
        if (!Transience.isTransient(e)) {
          putAside(record, handler, e);
          return true;
        }
        LOG.warnf("The database does not answer, trying again in %s: %s", rest, e.getMessage());
        restHoldingOn(rest);
        rest =
            rest.multipliedBy(2).compareTo(config.longestRest()) < 0
                ? rest.multipliedBy(2)
                : config.longestRest();
      } catch (PoisonException | RuntimeException e) {
        putAside(record, handler, e);
        return true;
      }
    }
    return false;
  }

  private StateHandler<?> handler(String topic) {
    var handler = handlers.get(topic);
    if (handler == null) {
      throw new IllegalStateException("A record of a topic that nobody asked for: " + topic);
    }
    return handler;
  }

  private void putAside(
      ConsumerRecord<String, byte[]> record, StateHandler<?> handler, Exception reason)
      throws InterruptedException {
    LOG.errorf(
        reason,
        "Put aside %s/%d@%d: it cannot be applied",
        record.topic(),
        record.partition(),
        record.offset());
    letters.put(
        topicPrefix + handler.topic().deadLetters(),
        record,
        reason.getClass().getSimpleName() + ": " + reason.getMessage());
    deadLetterCount(record.topic()).increment();
  }

  private Counter deadLetterCount(String topic) {
    return metrics.counter("sufficiency.inbox.dead.letters", "topic", topic);
  }

  /** Rests without leaving the consumer group: polls while nothing may be delivered. */
  private void restHoldingOn(Duration rest) throws InterruptedException {
    Thread.sleep(rest);
    consumer.pause(consumer.assignment());
    var stray = consumer.poll(Duration.ZERO); // of partitions that this poll brought in
    stray
        .partitions()
        .forEach(
            partition -> consumer.seek(partition, stray.records(partition).getFirst().offset()));
    consumer.resume(consumer.assignment());
  }

  @Override
  public void close() {
    clientMetrics.close();
  }
}
