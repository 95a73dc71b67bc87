package uk.sufficiency.localstack.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.localstack.Secrets;
import uk.sufficiency.localstack.StackException;

/**
 * Makes databases, each with an owner role (runs migrations) and an app role (reads and writes what
 * the owner made, and may not change its shape).
 */
public final class Databases {

  private final PostgresServer.Superuser superuser;
  private final Secrets secrets;

  Databases(PostgresServer.Superuser superuser, Secrets secrets) {
    this.superuser = superuser;
    this.secrets = secrets;
  }

  /**
   * How a service reaches its database.
   *
   * @param name the database
   * @param ownerRole runs migrations
   * @param appRole runs everything else
   */
  public record Access(
      int port,
      String name,
      String ownerRole,
      String ownerPassword,
      String appRole,
      String appPassword) {

    /** For the JDBC driver. */
    public String jdbcUrl() {
      return Databases.jdbcUrl(port, name);
    }

    /** For the reactive client. */
    public String reactiveUrl() {
      return "postgresql://127.0.0.1:" + port + "/" + name;
    }
  }

  /** How a service reaches the database of this name, whether or not it exists yet. */
  public Access access(String name) throws IOException {
    return access(name, name);
  }

  /** The database of this name with the roles {@code <name>_owner} and {@code <name>_app}. */
  public Access ensure(String name) throws IOException {
    return ensure(access(name));
  }

  /** A new database of any name with the roles of the service {@code service}. */
  public Access ensureFor(String service, String name) throws IOException {
    return ensure(access(service, name));
  }

  private Access access(String service, String name) throws IOException {
    var owner = service + "_owner";
    var app = service + "_app";
    return new Access(
        superuser.port(), name, owner, secrets.password(owner), app, secrets.password(app));
  }

  private Access ensure(Access access) {
    try {
      try (var connection = superuser.connect("postgres")) {
        ensureRole(connection, access.ownerRole(), access.ownerPassword());
        ensureRole(connection, access.appRole(), access.appPassword());
        ensureDatabase(connection, access);
      }
      try (var connection = superuser.connect(access.name())) {
        grant(connection, access);
      }
      return access;
    } catch (SQLException e) {
      throw new StackException(
          "PostgreSQL would not make the database " + access.name() + ": " + e.getMessage(), e);
    }
  }

  private static void ensureRole(Connection connection, String role, String password)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      execute(connection, "CREATE ROLE " + role + " LOGIN");
    }
    execute(connection, "ALTER ROLE " + role + " PASSWORD '" + password + "'");
  }

  private static void ensureDatabase(Connection connection, Access access) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", access.name())) {
      execute(connection, "CREATE DATABASE " + access.name() + " OWNER " + access.ownerRole());
    }
    execute(connection, "REVOKE ALL ON DATABASE " + access.name() + " FROM PUBLIC");
    execute(
        connection,
        "GRANT CONNECT, TEMPORARY ON DATABASE " + access.name() + " TO " + access.appRole());
  }

  private static void grant(Connection connection, Access access) throws SQLException {
    var defaults =
        "ALTER DEFAULT PRIVILEGES FOR ROLE " + access.ownerRole() + " IN SCHEMA public GRANT ";
    execute(connection, "ALTER SCHEMA public OWNER TO " + access.ownerRole());
    execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
    execute(connection, "GRANT USAGE ON SCHEMA public TO " + access.appRole());
    execute(
        connection, defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + access.appRole());
    execute(connection, defaults + "USAGE, SELECT ON SEQUENCES TO " + access.appRole());
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }
}
