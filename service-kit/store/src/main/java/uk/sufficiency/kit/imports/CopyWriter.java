package uk.sufficiency.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table by PostgreSQL's {@code COPY}, in constant memory. */
public final class CopyWriter implements AutoCloseable {

  private static final int FLUSH_AT = 1 << 16;
  private static final char NONE = 0;

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(FLUSH_AT + 4096);
  private boolean ended;

  private CopyWriter(CopyIn copy) {
    this.copy = copy;
  }

  /**
   * Begins to copy.
   *
   * @param target table and columns, such as {@code staged (urn, name)}
   */
  public static CopyWriter into(Connection transaction, String target) throws SQLException {
    var api = transaction.unwrap(PGConnection.class).getCopyAPI();
    return new CopyWriter(api.copyIn("copy " + target + " from stdin"));
  }

  /** One row; null is SQL's null. Values are written in the text form that PostgreSQL reads. */
  public void row(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        buffer.append('\t');
      }
      append(values[i]);
    }
    buffer.append('\n');
    if (buffer.length() >= FLUSH_AT) {
      flush();
    }
  }

  private void append(@Nullable Object value) {
    if (value == null) {
      buffer.append("\\N");
      return;
    }
    var text = value.toString();
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      var escape = escape(text.charAt(i));
      if (escape != NONE) {
        buffer.append(text, plain, i).append('\\').append(escape);
        plain = i + 1;
      }
    }
    buffer.append(text, plain, text.length());
  }

  private static char escape(char c) {
    return switch (c) {
      case '\\' -> '\\';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\r' -> 'r';
      default -> NONE;
    };
  }

  private void flush() throws SQLException {
    var bytes = buffer.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  /** Ends the copy: the rows are in the table. */
  public void end() throws SQLException {
    flush();
    copy.endCopy();
    ended = true;
  }

  /** Abandons the copy unless it was ended. */
  @Override
  public void close() throws SQLException {
    if (!ended && copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
