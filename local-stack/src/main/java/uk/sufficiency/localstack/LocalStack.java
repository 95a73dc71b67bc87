package uk.sufficiency.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.DemoLoader;
import uk.sufficiency.localstack.demo.load.GatewayRefusal;
import uk.sufficiency.localstack.kafka.KafkaBroker;
import uk.sufficiency.localstack.keycloak.KeycloakServer;
import uk.sufficiency.localstack.keycloak.Tokens;
import uk.sufficiency.localstack.postgres.Databases;
import uk.sufficiency.localstack.postgres.PostgresServer;
import uk.sufficiency.localstack.process.ProcessRecords;
import uk.sufficiency.localstack.service.ServiceEnvironment;
import uk.sufficiency.localstack.service.ServiceServer;

/**
 * The suite on this machine: real processes that can be started, stopped and killed one by one.
 *
 * <pre>{@code
 * try (var stack = LocalStack.builder().state(folder).ports(Ports.free()).build().start()) {
 *   stack.kill(Component.REGISTRY);
 *   stack.start(Component.REGISTRY);
 *   var token = stack.token("commissioner");
 * }
 * }</pre>
 *
 * Every method that starts something returns once it answers, and throws {@link StackException}
 * with what to do when it does not.
 */
public final class LocalStack implements AutoCloseable {

  private final StateDirectory state;
  private final Ports ports;
  private final Set<Component> components;
  private final Progress progress;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final KeycloakServer keycloak;
  private final Map<Component, RunningComponent> running = new EnumMap<>(Component.class);
  private @Nullable Supervision supervision;

  LocalStack(LocalStackBuilder builder) throws IOException {
    this.state = builder.state();
    this.ports = builder.ports();
    this.components = EnumSet.copyOf(builder.components());
    this.progress = builder.progress();
    state.create();
    var distributions = Distributions.load();
    var secrets = Secrets.of(state);
    postgres = new PostgresServer(state, distributions, secrets, ports.of(Component.POSTGRES));
    kafka =
        new KafkaBroker(state, distributions, ports.of(Component.KAFKA), ports.kafkaController());
    keycloak =
        new KeycloakServer(
            state,
            distributions,
            secrets,
            ports.of(Component.KEYCLOAK),
            "http://localhost:" + ports.of(Component.GATEWAY));
    var environment =
        new ServiceEnvironment(
            ports, databases(), secrets, kafkaBootstrapServers(), keycloak.realmUrl());
    var records = new ProcessRecords(state.run());
    for (var component : components) {
      var server = server(component, builder, environment);
      running.put(component, new RunningComponent(server, ports, state, records, progress));
    }
  }

  /** Describes a stack; by default all components, on the usual ports, in the clone's state. */
  public static LocalStackBuilder builder() {
    return new LocalStackBuilder();
  }

  /** Starts all components, as many at a time as depend on nothing that is still starting. */
  public LocalStack start() throws IOException, InterruptedException {
    Preflight.requireDiskSpace(state);
    supervision = Supervision.take(state);
    try {
      Preflight.requireFreePorts(ports, components);
      new StartSequence(running).start();
      return this;
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Starts one component that was stopped or killed. */
  public void start(Component component) throws IOException, InterruptedException {
    get(component).start();
  }

  /** Stops one component in good order. */
  public void stop(Component component) throws IOException, InterruptedException {
    get(component).stop();
  }

  /** Kills one component with SIGKILL. */
  public void kill(Component component) throws IOException, InterruptedException {
    get(component).kill();
  }

  /** Whether the component's process lives. */
  public boolean isAlive(Component component) {
    return get(component).isAlive();
  }

  /** Waits until the component answers again, at most so long. */
  public void awaitReady(Component component, Duration patience)
      throws IOException, InterruptedException {
    get(component).awaitReady(patience);
  }

  /** Where an HTTP component answers, without a slash at the end. */
  public String url(Component component) {
    return "http://localhost:" + ports.of(component);
  }

  /** What a Kafka client is told to connect to. */
  public String kafkaBootstrapServers() {
    return kafka.bootstrapServers();
  }

  /** The databases of this stack and how to reach them. */
  public Databases databases() throws IOException {
    return postgres.databases();
  }

  /** A fresh access token of a demo user or a partner's client. */
  public String token(String userOrClient) throws IOException, InterruptedException {
    return new Tokens(keycloak.realmUrl(), state.keys()).accessToken(userOrClient);
  }

  /**
   * Loads the synthetic demo through the gateway; nothing that was loaded before is loaded again.
   *
   * @throws StackException when the gateway refuses a part, with what and why
   */
  public void loadDemo() throws InterruptedException {
    if (Files.exists(state.demoMarker())) {
      return;
    }
    var gateway = URI.create(url(Component.GATEWAY));
    try {
      new DemoLoader(gateway, this::tokenForRole, step -> progress.tell("demo " + step))
          .load(state.demoProgress());
      Files.createFile(state.demoMarker());
    } catch (GatewayRefusal | IOException e) {
      throw new StackException("The demo could not be loaded: " + e.getMessage(), e);
    }
  }

  /** The ports of this stack. */
  public Ports ports() {
    return ports;
  }

  /** Where its data and logs lie. */
  public StateDirectory state() {
    return state;
  }

  /** Stops everything in the reverse order of its start. */
  @Override
  public synchronized void close() throws IOException, InterruptedException {
    if (supervision == null) {
      return;
    }
    StopSequence.stop(running);
    supervision.close();
    supervision = null;
  }

  private String tokenForRole(String role) {
    try {
      return token(role); // Demo users are named after their roles.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Stopped while asking for a token.", e);
    }
  }

  private RunningComponent get(Component component) {
    var found = running.get(component);
    if (found == null) {
      throw new IllegalArgumentException(component.label() + " is not part of this stack");
    }
    return found;
  }

  private Server server(
      Component component, LocalStackBuilder builder, ServiceEnvironment environment) {
    return switch (component) {
      case POSTGRES -> postgres;
      case KAFKA -> kafka;
      case KEYCLOAK -> keycloak;
      case REGISTRY, OUTREACH, FORECASTING, GATEWAY ->
          new ServiceServer(
              component,
              builder.repository(),
              state.application(component),
              ports.of(component),
              environment);
    };
  }
}
