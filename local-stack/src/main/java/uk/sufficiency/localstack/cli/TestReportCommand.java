package uk.sufficiency.localstack.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.testreport.TestCounts;
import uk.sufficiency.localstack.testreport.TestReports;
import uk.sufficiency.localstack.testreport.TestReports.Level;

/** Prints how many tests ran at each level; its last line is the sum. */
@Command(name = "test-report", hidden = true, description = "How many tests ran at each level.")
final class TestReportCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it.
  @Spec
  private CommandSpec spec;

  @Option(names = "--since", required = true, description = "When the run began, in epoch ms.")
  private long since;

  @Option(names = "--level", description = "What was asked for: unit, component, e2e or all.")
  private String level = "all";

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var counts = TestReports.count(Repository.root(), Instant.ofEpochMilli(since));
    var all = TestCounts.NONE;
    for (var level : counts.entrySet()) {
      out.printf("%-10s %s%n", level.getKey().name().toLowerCase(Locale.ROOT), level.getValue());
      all = all.plus(level.getValue());
    }
    var missing = expected().filter(each -> !counts.containsKey(each)).toList();
    missing.forEach(
        each -> out.printf("%-10s no test ran%n", each.name().toLowerCase(Locale.ROOT)));
    out.println(all);
    return all.failed() == 0 && missing.isEmpty() ? 0 : 1;
  }

  private Stream<Level> expected() {
    return Arrays.stream(Level.values())
        .filter(each -> level.equals("all") || each.name().equalsIgnoreCase(level));
  }
}
