package uk.sufficiency.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.AggregateState;
import uk.sufficiency.contracts.Topics.Topic;

/**
 * Puts the state of an aggregate into the outbox, in the transaction that changed it. Once that
 * commits, the state will reach its topic, after all earlier states of the same aggregate.
 */
@ApplicationScoped
public class Outbox {

  private static final int BATCH = 500;
  private static final String INSERT =
      """
      insert into outbox (event_id, topic, type, key, version, payload, traceparent)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final ObjectMapper json;

  Outbox(ObjectMapper json) {
    this.json = json;
  }

  /** Appends one state in the session's transaction. */
  public <T extends AggregateState> Uni<Void> append(
      Mutiny.Session session, Topic<T> topic, T state) {
    return session.persist(message(topic, state));
  }

  /**
   * Appends many states in the connection's transaction, in batches.
   *
   * @return how many they were
   */
  public <T extends AggregateState> long append(
      Connection transaction, Topic<T> topic, Iterator<T> states) throws SQLException {
    long count = 0;
    try (var insert = transaction.prepareStatement(INSERT)) {
      while (states.hasNext()) {
        var message = message(topic, states.next());
        insert.setObject(1, message.eventId);
        insert.setString(2, message.topic);
        insert.setString(3, message.type);
        insert.setString(4, message.key);
        insert.setLong(5, message.version);
        insert.setString(6, message.payload);
        insert.setString(7, message.traceparent);
        insert.addBatch();
        if (++count % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    return count;
  }

  private OutboxMessage message(Topic<?> topic, AggregateState state) {
    return new OutboxMessage(
        topic.name(),
        topic.type(),
        state.id(),
        state.version(),
        payload(state),
        TraceParent.current());
  }

  private String payload(AggregateState state) {
    try {
      return json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A state record must have a JSON form", e);
    }
  }
}
