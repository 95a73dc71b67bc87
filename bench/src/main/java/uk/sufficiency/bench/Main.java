package uk.sufficiency.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.RunningStack;
import uk.sufficiency.localstack.StackException;

/** Runs the scenarios that are named, or all, against the stack that runs. */
public final class Main {

  private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

  static {
    SCENARIOS.put("question", new QuestionScenario());
    SCENARIOS.put("events", new EventsScenario());
  }

  private Main() {}

  public static void main(String[] names) throws Exception {
    var unknown = Arrays.stream(names).filter(name -> !SCENARIOS.containsKey(name)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("No such benchmark: " + unknown + ". There are: " + SCENARIOS.keySet());
      System.exit(2);
    }
    var stack = RunningStack.of(Repository.state());
    try {
      for (var name : names.length == 0 ? List.copyOf(SCENARIOS.keySet()) : List.of(names)) {
        Results.print(name, SCENARIOS.get(name).run(stack));
      }
    } catch (StackException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }
}
