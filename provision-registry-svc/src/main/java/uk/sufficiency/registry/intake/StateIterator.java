package uk.sufficiency.registry.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a query as records, a few hundred in memory at a time. */
public final class StateIterator<T> implements Iterator<T>, AutoCloseable {

  private static final int FETCH = 500;

  /** How a row becomes a record. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Mapper<T> mapper;
  private boolean ahead;

  /** Runs a query in a transaction; the caller closes it. */
  public StateIterator(Connection transaction, String query, Mapper<T> mapper) throws SQLException {
    this.statement = transaction.prepareStatement(query);
    this.statement.setFetchSize(FETCH);
    this.rows = statement.executeQuery();
    this.mapper = mapper;
    this.ahead = rows.next();
  }

  @Override
  public boolean hasNext() {
    return ahead;
  }

  @Override
  public T next() {
    if (!ahead) {
      throw new NoSuchElementException();
    }
    try {
      T record = mapper.map(rows);
      ahead = rows.next();
      return record;
    } catch (SQLException e) {
      throw new IllegalStateException("The database broke off", e);
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
