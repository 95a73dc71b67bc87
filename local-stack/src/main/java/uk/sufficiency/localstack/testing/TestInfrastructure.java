package uk.sufficiency.localstack.testing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.Ports;
import uk.sufficiency.localstack.StateDirectory;

/**
 * A PostgreSQL and a Kafka for tests. {@code ./sufficiency test} starts one for all modules and
 * tells where it is in the file named by {@code SUFFICIENCY_TEST_INFRA} (environment variable or
 * system property); without that, each JVM starts its own in a temporary folder and stops it at its
 * end.
 */
public final class TestInfrastructure {

  /** Names the file that tells of a running infrastructure. */
  public static final String VARIABLE = "SUFFICIENCY_TEST_INFRA";

  private static @Nullable LocalStack own;

  private TestInfrastructure() {}

  /** The infrastructure for the tests of this JVM. It runs when this returns. */
  public static synchronized LocalStack get() throws IOException, InterruptedException {
    var running = own;
    if (running == null) {
      var told = System.getProperty(VARIABLE, System.getenv(VARIABLE));
      running = told == null || told.isBlank() ? startOwn() : attach(Path.of(told));
      own = running;
    }
    return running;
  }

  /** Writes the file by which other JVMs find {@code stack}. */
  public static void tell(LocalStack stack, Path file) throws IOException {
    var lines = new StringBuilder("state=" + stack.state().root() + "\n");
    stack
        .ports()
        .byComponent()
        .forEach((component, port) -> lines.append(component + "=" + port + "\n"));
    Files.writeString(file, lines);
  }

  private static LocalStack attach(Path file) throws IOException {
    var told = new Properties();
    told.load(new StringReader(Files.readString(file)));
    return LocalStack.builder()
        .infrastructureOnly()
        .state(Path.of(told.getProperty("state")))
        .ports(Ports.from(told))
        .build();
  }

  private static LocalStack startOwn() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("sufficiency-test");
    var stack = disposable(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> dispose(stack, folder)));
    return stack.start();
  }

  /** An infrastructure whose data nobody will want again. */
  public static LocalStack disposable(Path folder) throws IOException {
    return LocalStack.builder().infrastructureOnly().state(folder).ports(Ports.free()).build();
  }

  /** Stops it and removes its data. */
  public static void dispose(LocalStack stack, Path folder) {
    try {
      stack.close();
      StateDirectory.deleteRecursively(folder);
    } catch (IOException | InterruptedException e) {
      System.err.println("The test infrastructure in " + folder + " was not removed: " + e);
    }
  }
}
