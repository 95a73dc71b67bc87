package uk.sufficiency.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.sufficiency.localstack.Archives;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Distributions;
import uk.sufficiency.localstack.PrivateFiles;
import uk.sufficiency.localstack.Secrets;
import uk.sufficiency.localstack.Server;
import uk.sufficiency.localstack.StackException;
import uk.sufficiency.localstack.StateDirectory;
import uk.sufficiency.localstack.process.LogTail;

/** PostgreSQL on 127.0.0.1 with passwords, small, and durable through SIGKILL. */
public final class PostgresServer implements Server {

  private static final String SUPERUSER = "postgres";

  private final StateDirectory state;
  private final Distributions distributions;
  private final Secrets secrets;
  private final int port;

  public PostgresServer(
      StateDirectory state, Distributions distributions, Secrets secrets, int port) {
    this.state = state;
    this.distributions = distributions;
    this.secrets = secrets;
    this.port = port;
  }

  @Override
  public Component component() {
    return Component.POSTGRES;
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    Archives.once(home(), draft -> Archives.untarFromJar(distributions.postgresArchive(), draft));
    if (!Files.exists(data().resolve("PG_VERSION"))) {
      initialise();
    }
  }

  @Override
  public ProcessBuilder command() {
    var command = asUnprivileged();
    command.add(home().resolve("bin/postgres").toString());
    command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port)));
    for (var setting : settings()) {
      command.addAll(List.of("-c", setting));
    }
    return new ProcessBuilder(command);
  }

  @Override
  public boolean isReady() {
    try (var connection = superuser().connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException | IOException e) {
      return false;
    }
  }

  /** Makes the services' databases and roles, and sets the roles' passwords to the known ones. */
  @Override
  public void provision() throws IOException {
    for (var component : Component.withDatabase()) {
      databases().ensure(component.label());
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave. */
  @Override
  public String stopSignal() {
    return "INT";
  }

  /** Makes databases on this server. */
  public Databases databases() throws IOException {
    return new Databases(superuser(), secrets);
  }

  private Superuser superuser() throws IOException {
    return new Superuser(port, secrets.password(SUPERUSER));
  }

  private void initialise() throws IOException, InterruptedException {
    StateDirectory.deleteRecursively(data());
    Files.createDirectories(data().getParent());
    var passwordFile = state.root().resolve("initdb-password");
    PrivateFiles.write(passwordFile, secrets.password(SUPERUSER) + "\n");
    try {
      runInitdb(passwordFile);
    } finally {
      Files.delete(passwordFile);
    }
  }

  private void runInitdb(Path passwordFile) throws IOException, InterruptedException {
    var command = asUnprivileged();
    command.add(home().resolve("bin/initdb").toString());
    command.addAll(List.of("-D", data().toString(), "-U", SUPERUSER, "--pwfile=" + passwordFile));
    command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--no-locale"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    var log = state.log(Component.POSTGRES);
    var exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (exit != 0) {
      StateDirectory.deleteRecursively(data());
      throw new StackException(
          "PostgreSQL could not make its data folder; the last lines of "
              + log
              + ":\n  "
              + String.join("\n  ", LogTail.last(log, 6)));
    }
  }

  private static List<String> settings() {
    return List.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=150",
        "shared_buffers=64MB",
        "work_mem=8MB",
        "maintenance_work_mem=32MB",
        "max_wal_size=512MB",
        "io_method=sync",
        "autovacuum_max_workers=1",
        "log_timezone=UTC",
        "timezone=UTC");
  }

  /**
   * PostgreSQL refuses to run as root. In a user name space of its own it has no rights beyond the
   * files that are root's already, and needs no other account.
   */
  private static List<String> asUnprivileged() {
    return "root".equals(System.getProperty("user.name"))
        ? new ArrayList<>(List.of("unshare", "--user", "--"))
        : new ArrayList<>();
  }

  private Path home() {
    return state.distributions().resolve("postgresql-" + distributions.postgresVersion());
  }

  private Path data() {
    return state.data(Component.POSTGRES);
  }

  /** Where and as whom databases are made. */
  record Superuser(int port, String password) {

    Connection connect(String database) throws SQLException {
      return DriverManager.getConnection(Databases.jdbcUrl(port, database), SUPERUSER, password);
    }
  }
}
