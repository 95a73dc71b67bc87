package uk.sufficiency.kit.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event read from the outbox, on its way to the broker. */
record WaitingEvent(
    UUID id,
    String topic,
    String type,
    String key,
    String payload,
    @Nullable String traceparent,
    Instant createdAt) {

  static final String COLUMNS = "event_id, topic, type, key, payload, traceparent, created_at";

  static WaitingEvent of(ResultSet row) throws SQLException {
    return new WaitingEvent(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }
}
