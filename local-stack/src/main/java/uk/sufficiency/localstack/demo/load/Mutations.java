package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many mutations of one kind in one GraphQL document, each under an alias of its own.
 *
 * @param name of the mutation
 * @param inputType GraphQL type of its input
 * @param answer what is asked of each answer
 */
record Mutations(String name, String inputType, String answer) {

  /** The gateway takes 30 aliases in a document. */
  static final int MOST = 25;

  private static final ObjectMapper JSON = new ObjectMapper();

  String document(int count) {
    var variables = each(count, "$i%1$d: " + inputType + "!");
    var fields = each(count, "c%1$d: " + name + "(input: $i%1$d) { " + answer + " }");
    return "mutation(" + variables + ") { " + fields + " }";
  }

  private static String each(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(at -> text.formatted(at))
        .collect(Collectors.joining(" "));
  }

  static ObjectNode variables(List<ObjectNode> inputs) {
    var variables = JSON.createObjectNode();
    IntStream.range(0, inputs.size()).forEach(at -> variables.set("i" + at, inputs.get(at)));
    return variables;
  }
}
