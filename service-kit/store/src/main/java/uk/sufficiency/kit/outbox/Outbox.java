package uk.sufficiency.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.AggregateState;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.kit.imports.CopyWriter;

/**
 * Puts the state of an aggregate into the outbox, in the transaction that changed it. Once that
 * commits, the state will reach its topic, after all earlier states of the same aggregate.
 */
@ApplicationScoped
public class Outbox {

  private static final int BATCH = 2000;
  private static final String COLUMNS =
      "outbox (event_id, topic, type, key, version, payload, traceparent)";

  private static final String INSERT_SELECTED =
      """
      insert into outbox (event_id, topic, type, key, version, payload, traceparent)
      select gen_random_uuid(), ?, ?, s.key, s.version, s.payload, ? from (%s) s
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
   * Appends many states in the connection's transaction, a few thousand in memory at a time.
   *
   * @return how many they were
   */
  public <T extends AggregateState> long append(
      Connection transaction, Topic<T> topic, Iterator<T> states) throws SQLException {
    long count = 0;
    while (states.hasNext()) {
      var batch = new ArrayList<OutboxMessage>();
      while (states.hasNext() && batch.size() < BATCH) {
        batch.add(message(topic, states.next()));
      }
      write(transaction, batch); // the states may come from the same connection, so not meanwhile
      count += batch.size();
    }
    return count;
  }

  /**
   * Appends states that a query makes, without taking them out of the database: for changes of many
   * thousands at once. A test of the caller must hold the payload against the record.
   *
   * @param states a query for {@code key, version, payload}, the payload as the topic's JSON
   * @return how many they were
   */
  public long appendSelected(Connection transaction, Topic<?> topic, String states)
      throws SQLException {
    try (var insert = transaction.prepareStatement(INSERT_SELECTED.formatted(states))) {
      insert.setString(1, topic.name());
      insert.setString(2, topic.type());
      insert.setString(3, TraceParent.current());
      return insert.executeLargeUpdate();
    }
  }

  private static void write(Connection transaction, List<OutboxMessage> batch) throws SQLException {
    try (var copy = CopyWriter.into(transaction, COLUMNS)) {
      for (var message : batch) {
        copy.row(
            message.eventId,
            message.topic,
            message.type,
            message.key,
            message.version,
            message.payload,
            message.traceparent);
      }
      copy.end();
    }
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
