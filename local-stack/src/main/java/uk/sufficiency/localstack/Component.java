package uk.sufficiency.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One process of the stack. The order of the constants is the order in which they start. */
public enum Component {
  POSTGRES("postgres", 15432),
  KAFKA("kafka", 19092),
  KEYCLOAK("keycloak", 8180),
  REGISTRY("registry", 8081),
  OUTREACH("outreach", 8082),
  FORECASTING("forecasting", 8083),
  GATEWAY("gateway", 8080);

  private final String label;
  private final int defaultPort;

  Component(String label, int defaultPort) {
    this.label = label;
    this.defaultPort = defaultPort;
  }

  /** The name that people type and read. */
  public String label() {
    return label;
  }

  /** The port without any offset. */
  public int defaultPort() {
    return defaultPort;
  }

  /** PostgreSQL and Kafka: what a component test needs. */
  public static List<Component> infrastructure() {
    return List.of(POSTGRES, KAFKA);
  }

  /** The services that have a database, under the name of that database. */
  public static List<Component> withDatabase() {
    return List.of(REGISTRY, OUTREACH, FORECASTING);
  }

  /** The component with this label, whatever the case. */
  public static Optional<Component> find(String label) {
    var wanted = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(c -> c.label.equals(wanted)).findFirst();
  }
}
