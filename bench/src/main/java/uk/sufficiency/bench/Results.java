package uk.sufficiency.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.sufficiency.localstack.Repository;

/** Shows measurements as a table, and keeps them as JSON with the machine that they come from. */
final class Results {

  private Results() {}

  static void print(String scenario, List<Measurement> measurements) throws IOException {
    var peer = measurements.getFirst();
    System.out.println("\n" + scenario);
    System.out.printf("  %-58s %9s %9s %9s %8s%n", "", "per s", "p50 ms", "p99 ms", "of peer");
    for (var each : measurements) {
      System.out.printf(
          Locale.ROOT,
          "  %-58s %9.0f %9.2f %9.2f %7.2f×%n",
          each.name(),
          each.perSecond(),
          each.p50(),
          each.p99(),
          each.perSecond() / peer.perSecond());
    }
    keep(scenario, measurements);
  }

  private static void keep(String scenario, List<Measurement> measurements) throws IOException {
    var folder = Repository.root().resolve("bench/target/results");
    Files.createDirectories(folder);
    var document =
        Map.of(
            "scenario",
            scenario,
            "at",
            Instant.now().toString(),
            "machine",
            machine(),
            "measurements",
            measurements);
    var file = folder.resolve(scenario + ".json");
    Files.writeString(
        file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
    System.out.println("  kept in " + Repository.root().relativize(file));
  }

  private static Map<String, Object> machine() {
    return Map.of(
        "processors", Runtime.getRuntime().availableProcessors(),
        "os", System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "java", Runtime.version().toString());
  }
}
