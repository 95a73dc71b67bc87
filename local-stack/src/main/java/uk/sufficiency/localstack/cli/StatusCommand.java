package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Http;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;
import uk.sufficiency.localstack.process.PortCheck;
import uk.sufficiency.localstack.process.ProcessMemory;
import uk.sufficiency.localstack.process.ProcessRecord;

/** Shows how every process is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Shows health, memory, port, uptime and process of everything. Exit code 1 unless all is"
            + " well.")
final class StatusCommand implements Callable<Integer> {

  private static final String ROW = "%-12s %-9s %9s %7s %10s %8s%n";
  private static final long MIB = 1024 * 1024;

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  private long totalBytes;
  private boolean allWell = true;

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var stack = RunningStack.of(Repository.state());
    var supervisor = stack.findSupervisor();
    if (supervisor.isEmpty()) {
      out.println("Nothing runs here: start it with ./sufficiency up.");
      return 1;
    }
    out.printf(ROW, "", "health", "memory", "port", "uptime", "process");
    for (var component : Component.values()) {
      print(out, component, stack);
    }
    row(out, supervisor.get(), "up", ProcessMemory::ownResidentBytes);
    out.printf(ROW, "all", "", totalBytes / MIB + " MiB", "", "", "");
    return allWell ? 0 : 1;
  }

  private void print(PrintWriter out, Component component, RunningStack stack) throws IOException {
    var record = stack.find(component);
    if (record.isEmpty()) {
      allWell = false;
      out.printf(ROW, component.label(), "stopped", "", "", "", "");
    } else if (record.get().findLiving().isEmpty()) {
      allWell = false;
      out.printf(ROW, component.label(), "crashed", "", record.get().port(), "", "");
    } else {
      var healthy = isHealthy(component, record.get().port());
      allWell &= healthy;
      row(out, record.get(), healthy ? "healthy" : "not ready", ProcessMemory::residentBytes);
    }
  }

  private void row(
      PrintWriter out, ProcessRecord record, String health, ToLongFunction<ProcessHandle> memory) {
    var bytes = record.findLiving().map(memory::applyAsLong).orElse(0L);
    totalBytes += bytes;
    out.printf(
        ROW,
        record.name(),
        health,
        bytes / MIB + " MiB",
        record.port() == 0 ? "" : record.port(),
        uptime(record.uptime(Instant.now())),
        record.pid());
  }

  private static boolean isHealthy(Component component, int port) {
    return switch (component) {
      case POSTGRES, KAFKA -> PortCheck.answers(port);
      case KEYCLOAK -> Http.isOk("http://localhost:" + port + "/realms/sufficiency");
      case REGISTRY, OUTREACH, FORECASTING, GATEWAY ->
          Http.isOk("http://localhost:" + port + "/q/health/ready");
    };
  }

  static String uptime(Duration uptime) {
    return "%d:%02d:%02d"
        .formatted(uptime.toHours(), uptime.toMinutesPart(), uptime.toSecondsPart());
  }
}
