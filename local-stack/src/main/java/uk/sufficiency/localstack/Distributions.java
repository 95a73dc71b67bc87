package uk.sufficiency.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where Maven put the servers on this machine, as written by the build of {@code
 * local-stack/distributions}.
 */
public record Distributions(
    String postgresVersion,
    Path postgresArchive,
    String kafkaClasspath,
    String keycloakVersion,
    Path keycloakArchive) {

  private static final String RESOURCE = "/uk/sufficiency/localstack/distributions.properties";

  /** Reads what the build wrote. */
  public static Distributions load() {
    try (var in = Distributions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new StackException("The build left no " + RESOURCE + ": run ./sufficiency up again.");
      }
      var properties = new Properties();
      properties.load(in);
      return new Distributions(
          get(properties, "postgresql.version"),
          Path.of(get(properties, "postgresql.archive")),
          get(properties, "kafka.classpath"),
          get(properties, "keycloak.version"),
          Path.of(get(properties, "keycloak.archive")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String get(Properties properties, String name) {
    var value = properties.getProperty(name, "");
    if (value.isBlank() || value.startsWith("${")) {
      throw new StackException(
          "No "
              + name
              + " for this machine: PostgreSQL's binaries exist for Linux and macOS,"
              + " x86-64 and arm64.");
    }
    return value;
  }
}
