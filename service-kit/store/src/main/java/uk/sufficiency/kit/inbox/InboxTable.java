package uk.sufficiency.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** Remembers the newest applied version of every aggregate. */
final class InboxTable {

  private InboxTable() {}

  /** Takes note of a version; false where it is not newer than what has been applied. */
  static boolean claim(Connection transaction, String topic, String key, long version)
      throws SQLException {
    var sql =
        """
        insert into inbox (topic, key, version) values (?, ?, ?)
        on conflict (topic, key) do update
          set version = excluded.version, applied_at = clock_timestamp()
          where inbox.version < excluded.version
        """;
    try (var upsert = transaction.prepareStatement(sql)) {
      upsert.setString(1, topic);
      upsert.setString(2, key);
      upsert.setLong(3, version);
      return upsert.executeUpdate() == 1;
    }
  }
}
