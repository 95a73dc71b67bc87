package uk.sufficiency.localstack.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Http;
import uk.sufficiency.localstack.Jvm;
import uk.sufficiency.localstack.Server;
import uk.sufficiency.localstack.StackException;

/** One of the four services, run from what the build packaged. */
public final class ServiceServer implements Server {

  private static final int HEAP_MIB = 192;
  private static final String JAR = "quarkus-run.jar";
  private static final Map<Component, String> MODULES =
      Map.of(
          Component.REGISTRY, "provision-registry-svc",
          Component.OUTREACH, "outreach-svc",
          Component.FORECASTING, "forecasting-svc",
          Component.GATEWAY, "gateway");

  private final Component component;
  private final Path packaged;
  private final Path application;
  private final int port;
  private final ServiceEnvironment environment;

  /**
   * @param repository the root of the clone, under which the build has packaged the service
   * @param application where it runs from, so that a later build does not pull files from under it
   */
  public ServiceServer(
      Component component,
      Path repository,
      Path application,
      int port,
      ServiceEnvironment environment) {
    this.component = component;
    this.packaged = repository.resolve(MODULES.get(component)).resolve("target/quarkus-app");
    this.application = application;
    this.port = port;
    this.environment = environment;
  }

  @Override
  public Component component() {
    return component;
  }

  @Override
  public void prepare() throws IOException {
    if (!Files.exists(packaged.resolve(JAR))) {
      throw new StackException(
          "There is no "
              + packaged.resolve(JAR)
              + ": run ./sufficiency up, which builds it, or look into"
              + " .sufficiency/logs/build.log.");
    }
    LinkedCopy.of(packaged, application);
  }

  @Override
  public ProcessBuilder command() throws IOException {
    var arguments =
        List.of(
            "-XX:MaxMetaspaceSize=160m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            application.resolve(JAR).toString());
    var builder = new ProcessBuilder(Jvm.command(HEAP_MIB, arguments));
    builder.environment().putAll(environment.of(component));
    return builder;
  }

  @Override
  public boolean isReady() {
    return Http.isOk("http://127.0.0.1:" + port + "/q/health/ready");
  }
}
