package uk.sufficiency.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.sufficiency.contracts.AggregateState;

/** Applies one record, in one transaction of its own. */
@ApplicationScoped
class Applier {

  private final AgroalDataSource database;
  private final ObjectMapper json;

  /** Consumers tolerate fields that they do not know, so that producers may add some. */
  Applier(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Applies the record unless a newer state was applied before.
   *
   * @throws SQLException where the database failed
   * @throws PoisonException where the record itself is at fault
   */
  <T extends AggregateState> Result apply(
      StateHandler<T> handler, ConsumerRecord<String, byte[]> record)
      throws SQLException, PoisonException {
    var state = read(handler, record);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var newer =
            InboxTable.claim(connection, handler.topic().name(), state.id(), state.version());
        if (newer) {
          handler.apply(connection, state);
        }
        connection.commit();
        return newer ? Result.APPLIED : Result.STALE;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private <T extends AggregateState> T read(
      StateHandler<T> handler, ConsumerRecord<String, byte[]> record) throws PoisonException {
    if (record.value() == null) {
      throw new PoisonException("The record has no value", null);
    }
    try {
      var state = json.readValue(record.value(), handler.topic().state());
      if (state == null || state.version() < 1 || !state.id().equals(record.key())) {
        throw new PoisonException("Key and id differ, or the version is missing", null);
      }
      return state;
    } catch (IOException | NullPointerException e) {
      throw new PoisonException("Not the JSON of a " + handler.topic().type(), e);
    }
  }

  /** What came of a record. */
  enum Result {
    APPLIED,
    STALE
  }
}
