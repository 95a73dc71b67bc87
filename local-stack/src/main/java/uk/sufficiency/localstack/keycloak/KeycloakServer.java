package uk.sufficiency.localstack.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.sufficiency.localstack.Archives;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Distributions;
import uk.sufficiency.localstack.Http;
import uk.sufficiency.localstack.Jvm;
import uk.sufficiency.localstack.Secrets;
import uk.sufficiency.localstack.Server;
import uk.sufficiency.localstack.StackException;
import uk.sufficiency.localstack.StateDirectory;
import uk.sufficiency.localstack.process.LogTail;

/**
 * Keycloak with the realm {@code sufficiency}. It is built once per clone; each stack has its own
 * data, which nobody needs to keep: the realm is imported anew when it has changed.
 */
public final class KeycloakServer implements Server {

  private static final int HEAP_MIB = 320;
  private static final int BUILD_HEAP_MIB = 512;
  private static final String ADMIN_PASSWORD = "keycloak_admin";

  private final StateDirectory state;
  private final Distributions distributions;
  private final Secrets secrets;
  private final int port;
  private final String portalUrl;

  /**
   * @param portalUrl where people's browsers find the gateway
   */
  public KeycloakServer(
      StateDirectory state,
      Distributions distributions,
      Secrets secrets,
      int port,
      String portalUrl) {
    this.state = state;
    this.distributions = distributions;
    this.secrets = secrets;
    this.port = port;
    this.portalUrl = portalUrl;
  }

  @Override
  public Component component() {
    return Component.KEYCLOAK;
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    Archives.once(built(), this::unpackAndBuild);
    Files.createDirectories(home());
    for (var shared : List.of("lib", "conf", "providers", "themes")) {
      link(shared);
    }
    writeRealm();
  }

  @Override
  public ProcessBuilder command() throws IOException {
    var command =
        java(
            HEAP_MIB,
            home(),
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + url(),
            "--cache=local",
            "--db-pool-max-size=10",
            "--log-level=warn,org.keycloak.exportimport:info,io.quarkus:info");
    var builder = new ProcessBuilder(command);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password(ADMIN_PASSWORD));
    return builder;
  }

  @Override
  public boolean isReady() {
    return Http.isOk(realmUrl());
  }

  /** Where the server answers. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** The issuer of the suite's tokens. */
  public String realmUrl() {
    return url() + "/realms/sufficiency";
  }

  private void unpackAndBuild(Path folder) throws IOException, InterruptedException {
    Archives.unzipWithoutTopFolder(distributions.keycloakArchive(), folder);
    var log = state.log(Component.KEYCLOAK);
    var exit =
        new ProcessBuilder(java(BUILD_HEAP_MIB, folder, "build", "--db=dev-file"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (exit != 0) {
      throw new StackException(
          "Keycloak could not be built; the last lines of "
              + log
              + ":\n  "
              + String.join("\n  ", LogTail.last(log, 6)));
    }
  }

  /** Writes the realm to import; a realm that differs from the last one starts with no data. */
  private void writeRealm() throws IOException {
    var file = home().resolve("data/import/sufficiency-realm.json");
    var realm = realm();
    if (Files.exists(file) && Files.readString(file).equals(realm)) {
      return;
    }
    StateDirectory.deleteRecursively(home().resolve("data"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, realm);
  }

  private String realm() throws IOException {
    var overlay =
        RealmOverlay.onCommittedRealm()
            .withUsers(DemoUser.all())
            .withCliClient()
            .withPortalAt(portalUrl);
    for (var client : PartnerKey.CLIENTS) {
      overlay.withPartnerKey(client, PartnerKey.of(client, state.keys()).jwks());
    }
    return overlay.toJson();
  }

  private void link(String name) throws IOException {
    var link = home().resolve(name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, built().resolve(name));
  }

  /** What {@code kc.sh} runs, without the shell between us and the process. */
  private static List<String> java(int heapMiB, Path home, String... arguments) {
    var command = new ArrayList<String>();
    for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-XX:MaxMetaspaceSize=256m");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Duser.language=en");
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.add("-Dpicocli.disable.closures=true");
    command.add("-cp");
    command.add(home.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of(arguments));
    return Jvm.command(heapMiB, command);
  }

  private Path built() {
    return state.distributions().resolve("keycloak-" + distributions.keycloakVersion());
  }

  private Path home() {
    return state.data(Component.KEYCLOAK);
  }
}
