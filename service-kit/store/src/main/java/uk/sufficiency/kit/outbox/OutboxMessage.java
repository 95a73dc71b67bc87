package uk.sufficiency.kit.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits in the outbox, as a row to be inserted. */
@Entity
@Table(name = "outbox")
public class OutboxMessage {

  @Id
  @Column(name = "event_id")
  UUID eventId;

  String topic;
  String type;
  String key;
  long version;
  String payload;
  @Nullable String traceparent;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected OutboxMessage() {}

  OutboxMessage(
      String topic,
      String type,
      String key,
      long version,
      String payload,
      @Nullable String traceparent) {
    this.eventId = UUID.randomUUID();
    this.topic = topic;
    this.type = type;
    this.key = key;
    this.version = version;
    this.payload = payload;
    this.traceparent = traceparent;
  }
}
