package uk.sufficiency.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.sufficiency.kit.outbox.OutboxTable.Backlog;

/**
 * Carries events from the outbox to their topics, on one thread of each replica. Of several
 * replicas, whichever holds a bucket's advisory lock relays it, so the events of one aggregate are
 * never sent by two at once. An event is marked only after the broker has acknowledged it; after a
 * crash it is sent again, which consumers see through by its version.
 *
 * <p>A commit wakes the relay by {@code NOTIFY}; the connection that holds the locks also listens.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration IN_GOOD_ORDER = Duration.ofSeconds(3);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration BETWEEN_MEASUREMENTS = Duration.ofSeconds(2);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(5);

  private final AgroalDataSource database;
  private final Map<String, Object> broker;
  private final OutboxConfig config;
  private final String source;
  private final String topicPrefix;
  private final Counter published;

  private volatile boolean running;
  private volatile Backlog backlog = Backlog.NONE;
  private Instant measuredAt = Instant.EPOCH;
  private Instant cleanedAt = Instant.EPOCH;
  private @Nullable Thread thread;
  private @Nullable EventProducer producer;

  OutboxRelay(
      AgroalDataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      OutboxConfig config,
      MeterRegistry metrics,
      @ConfigProperty(name = "quarkus.application.name") String source,
      @ConfigProperty(name = "sufficiency.topic-prefix", defaultValue = "")
          java.util.Optional<String> topicPrefix) {
    this.database = database;
    this.broker = new HashMap<>(broker);
    this.config = config;
    this.source = source;
    this.topicPrefix = topicPrefix.orElse("");
    this.published = metrics.counter("sufficiency.outbox.published");
    metrics.gauge("sufficiency.outbox.depth", this, relay -> relay.backlog.depth());
    metrics.gauge("sufficiency.outbox.age.seconds", this, relay -> relay.backlog.ageSeconds());
  }

  void start(@Observes StartupEvent event) {
    if (config.relay()) {
      running = true;
      thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
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

  private void run() {
    while (running) {
      try (var connection = database.getConnection()) {
        relay(connection);
      } catch (SQLException | KafkaException e) {
        LOG.warnf("The outbox relay starts again in %s: %s", AFTER_FAILURE, e.getMessage());
        dropProducer();
        rest(AFTER_FAILURE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (RuntimeException | Error e) {
        LOG.error("The outbox relay met a fault of ours and starts again", e);
        dropProducer();
        rest(AFTER_FAILURE);
      }
    }
    dropProducer();
  }

  private void relay(Connection connection) throws SQLException, InterruptedException {
    try (var listen = connection.createStatement()) {
      listen.execute("listen outbox");
    }
    var notifications = connection.unwrap(PGConnection.class);
    var table = new OutboxTable(connection);
    while (running) {
      keepHouse(table);
      int sent = 0;
      boolean held = false;
      for (int bucket : table.bucketsWaiting()) {
        var batch = relayBucket(connection, table, bucket);
        sent += batch.acknowledged();
        held |= batch.acknowledged() < batch.waiting();
        keepHouse(table);
      }
      if (held) {
        throw new KafkaException("the broker did not acknowledge every event");
      }
      if (sent == 0) {
        notifications.getNotifications(Math.toIntExact(config.idle().toMillis()));
      }
    }
  }

  private Batch relayBucket(Connection connection, OutboxTable table, int bucket)
      throws SQLException, InterruptedException {
    connection.setAutoCommit(false);
    try {
      if (!table.tryLock(bucket)) {
        return Batch.NONE;
      }
      var events = table.listWaiting(bucket, config.batch());
      var acknowledged = producer().send(events);
      table.markPublished(acknowledged);
      connection.commit();
      published.increment(acknowledged.size());
      if (acknowledged.size() < events.size()) {
        dropProducer(); // with all that it still buffers: nothing may overtake what is sent again
      }
      return new Batch(events.size(), acknowledged.size());
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private record Batch(int waiting, int acknowledged) {
    static final Batch NONE = new Batch(0, 0);
  }

  private void keepHouse(OutboxTable table) throws SQLException {
    var now = Instant.now();
    if (measuredAt.plus(BETWEEN_MEASUREMENTS).isBefore(now)) {
      backlog = table.backlog();
      measuredAt = now;
    }
    if (cleanedAt.plus(BETWEEN_CLEANINGS).isBefore(now)) {
      table.forgetPublished(config.retention());
      cleanedAt = now;
    }
  }

  private EventProducer producer() {
    if (producer == null) {
      producer = new EventProducer(broker, config.acknowledgement(), source, topicPrefix);
    }
    return producer;
  }

  private void dropProducer() {
    if (producer != null) {
      producer.close();
      producer = null;
    }
  }

  private void rest(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
