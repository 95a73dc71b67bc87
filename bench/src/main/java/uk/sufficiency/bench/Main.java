package uk.sufficiency.bench;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.Ports;
import uk.sufficiency.localstack.StackException;
import uk.sufficiency.localstack.StateDirectory;

/** Runs the scenarios that are named, or all. */
public final class Main {

  private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

  static {
    SCENARIOS.put("question", new QuestionScenario());
    SCENARIOS.put("events", new EventsScenario());
    SCENARIOS.put("gias", new GiasScenario());
    SCENARIOS.put("registry", new RegistryScenario());
  }

  private Main() {}

  public static void main(String[] names) throws Exception {
    var unknown = Arrays.stream(names).filter(name -> !SCENARIOS.containsKey(name)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("No such benchmark: " + unknown + ". There are: " + SCENARIOS.keySet());
      System.exit(2);
    }
    try {
      runAll(names.length == 0 ? List.copyOf(SCENARIOS.keySet()) : List.of(names));
    } catch (StackException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  /** On a stack of their own, with the demo, which is gone afterwards: nobody's figures change. */
  private static void runAll(List<String> names) throws Exception {
    var state = Files.createTempDirectory("sufficiency-bench-");
    try (var stack =
        LocalStack.builder()
            .state(state)
            .ports(Ports.free())
            .progress(System.out::println)
            .build()
            .start()) {
      stack.loadDemo();
      for (var name : names) {
        Results.print(name, Objects.requireNonNull(SCENARIOS.get(name)).run(stack));
      }
    } finally {
      StateDirectory.deleteRecursively(state);
    }
  }
}
