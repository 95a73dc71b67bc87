package uk.sufficiency.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The relay's SQL. */
final class OutboxTable {

  /** Any number that no other advisory lock of the suite uses. */
  private static final int LOCK_SPACE = 0x0B0C;

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  List<Integer> bucketsWaiting() throws SQLException {
    var sql =
        """
        select b from generate_series(0, 15) b
        where exists (select from outbox where published_at is null and bucket = b)
        """;
    try (var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      var buckets = new ArrayList<Integer>();
      while (rows.next()) {
        buckets.add(rows.getInt(1));
      }
      return buckets;
    }
  }

  /** Whether this transaction now has the bucket to itself. */
  boolean tryLock(int bucket) throws SQLException {
    try (var query = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
      query.setInt(1, LOCK_SPACE);
      query.setInt(2, bucket);
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  List<WaitingEvent> listWaiting(int bucket, int limit) throws SQLException {
    var sql =
        "select "
            + WaitingEvent.COLUMNS
            + " from outbox where bucket = ? and published_at is null order by seq limit ?";
    try (var query = connection.prepareStatement(sql)) {
      query.setInt(1, bucket);
      query.setInt(2, limit);
      try (var rows = query.executeQuery()) {
        var events = new ArrayList<WaitingEvent>();
        while (rows.next()) {
          events.add(WaitingEvent.of(rows));
        }
        return events;
      }
    }
  }

  void markPublished(List<UUID> events) throws SQLException {
    var sql = "update outbox set published_at = clock_timestamp() where event_id = any (?)";
    try (var update = connection.prepareStatement(sql)) {
      update.setArray(1, connection.createArrayOf("uuid", events.toArray()));
      update.executeUpdate();
    }
  }

  void forgetPublished(Duration retention) throws SQLException {
    var sql =
        "delete from outbox where published_at < clock_timestamp() - make_interval(secs => ?)";
    try (var delete = connection.prepareStatement(sql)) {
      delete.setDouble(1, retention.toSeconds());
      delete.executeUpdate();
    }
  }

  /** How many events wait, and for how long the oldest has, in seconds. */
  Backlog backlog() throws SQLException {
    var sql =
        """
        select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)
        from outbox where published_at is null
        """;
    try (var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      rows.next();
      return new Backlog(rows.getLong(1), rows.getDouble(2));
    }
  }

  record Backlog(long depth, double ageSeconds) {
    static final Backlog NONE = new Backlog(0, 0);
  }
}
