package uk.sufficiency.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.AggregateState;
import uk.sufficiency.contracts.Topics.Topic;

/**
 * What a service does when it learns a newer state of another's aggregate. Every bean of this type
 * is called by the {@link Inbox}; there is at most one for a topic.
 */
public interface StateHandler<T extends AggregateState> {

  /** The topic that it listens to. */
  Topic<T> topic();

  /**
   * Applies a state that is newer than any applied before, in the given transaction; the inbox
   * commits or rolls back. Lost connections and the like are tried again; any other exception sends
   * the record to the dead letters.
   */
  void apply(Connection transaction, T state) throws SQLException;
}
