package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.sufficiency.localstack.testing.TestInfrastructure;

/** Runs one PostgreSQL and one Kafka for the tests of all modules, until it is told to stop. */
@Command(name = "test-infra", hidden = true, description = "PostgreSQL and Kafka for tests.")
final class TestInfrastructureCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Where to tell how to reach them.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("sufficiency-test");
    var stack = TestInfrastructure.disposable(folder);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> TestInfrastructure.dispose(stack, folder)));
    stack.start();
    TestInfrastructure.tell(stack, file);
    new CountDownLatch(1).await(); // Until a signal ends this process.
    return 0;
  }
}
