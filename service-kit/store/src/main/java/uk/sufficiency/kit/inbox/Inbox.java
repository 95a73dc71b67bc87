package uk.sufficiency.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the topics that this service has a {@link StateHandler} for, on one thread, in the
 * consumer group of the service's name. Offsets are committed after the changes: a crash makes
 * records come again, and their versions show that they are known.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final Duration IN_GOOD_ORDER = Duration.ofSeconds(3);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final List<StateHandler<?>> handlers;
  private final Applier applier;
  private final InboxConfig config;
  private final MeterRegistry metrics;
  private final Map<String, Object> broker;
  private final String service;
  private final String topicPrefix;

  private volatile boolean running;
  private @Nullable Thread thread;

  Inbox(
      @All List<StateHandler<?>> handlers,
      Applier applier,
      InboxConfig config,
      MeterRegistry metrics,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "sufficiency.topic-prefix") Optional<String> topicPrefix) {
    this.handlers = List.copyOf(handlers);
    this.applier = applier;
    this.config = config;
    this.metrics = metrics;
    this.broker = new HashMap<>(broker);
    this.service = service;
    this.topicPrefix = topicPrefix.orElse("");
  }

  void start(@Observes StartupEvent event) {
    if (config.consume() && !handlers.isEmpty()) {
      running = true;
      thread = Thread.ofPlatform().daemon().name("inbox").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.join(IN_GOOD_ORDER);
      thread.interrupt();
      thread.join(IN_GOOD_ORDER);
    }
  }

  /**
   * Applies the dead letters of this service again; those that still cannot be applied become dead
   * letters anew.
   *
   * @return what came of them
   */
  public Replay replayDeadLetters() throws InterruptedException {
    return new DeadLetterReplay(handlers, applier, broker, service, topicPrefix).run();
  }

  private void run() {
    while (running) {
      try (var consumer =
              new KafkaConsumer<>(
                  consumerConfig(broker, service),
                  new StringDeserializer(),
                  new ByteArrayDeserializer());
          var letters = new DeadLetters(broker, service);
          var loop =
              new ConsumeLoop(consumer, letters, handlers, applier, config, metrics, topicPrefix)) {
        loop.run(() -> running);
      } catch (org.apache.kafka.common.errors.InterruptException | InterruptedException e) {
        Thread.interrupted();
      } catch (KafkaException e) {
        LOG.warnf("The inbox starts again in %s: %s", AFTER_FAILURE, e.getMessage());
        rest();
      } catch (RuntimeException | Error e) {
        LOG.error("The inbox met a fault of ours and starts again", e);
        rest();
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(AFTER_FAILURE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Map<String, Object> consumerConfig(Map<String, Object> broker, String group) {
    var config = new HashMap<>(broker);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
    config.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
    return config;
  }

  /**
   * What came of a replay.
   *
   * @param applied newer than what was known
   * @param stale overtaken in the meantime: nothing to do
   * @param stillDead put aside again
   */
  public record Replay(int applied, int stale, int stillDead) {}
}
