package uk.sufficiency.registry.exports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query, one after the other and a few hundred in memory: the JDBC door, because the
 * reactive client would hold a whole result. Blocking.
 */
@ApplicationScoped
class ExportRows {

  private static final int FETCH = 500;

  private final AgroalDataSource database;

  ExportRows(AgroalDataSource database) {
    this.database = database;
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface Taker {
    void take(ResultSet row) throws SQLException, IOException;
  }

  /** Hands every row of a query to a taker; lists among the parameters become text arrays. */
  void each(String query, List<?> parameters, Taker taker) throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(query)) {
        statement.setFetchSize(FETCH);
        bind(connection, statement, parameters);
        read(statement, taker);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database broke off", e);
    }
  }

  private static void read(PreparedStatement statement, Taker taker)
      throws SQLException, IOException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, List<?> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      @Nullable Object value = parameters.get(i);
      statement.setObject(
          i + 1,
          value instanceof List<?> several
              ? connection.createArrayOf("text", several.stream().map(Object::toString).toArray())
              : value);
    }
  }

  /** A column of texts. */
  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** A column of whole numbers that may be empty. */
  static @Nullable Integer findNumber(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
