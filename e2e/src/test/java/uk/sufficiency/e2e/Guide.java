package uk.sufficiency.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;

/**
 * A page of the guides as its reader follows it: GraphQL requests ({@code graphql as=USER}), each
 * with what the answer must hold ({@code json}), and names in angle brackets that are filled in.
 */
final class Guide {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("<([a-zA-Z]+)([+-]\\d+)?>");
  private static final String REQUEST = "graphql as=";

  /** A request and the least that its answer holds. */
  record Step(int line, String user, String request, String answer) {}

  private final Map<String, String> known = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();
  private final LocalDate today;

  Guide(LocalDate today) {
    this.today = today;
    int year = today.getMonthValue() < 9 ? today.getYear() - 1 : today.getYear();
    known.put("year", String.valueOf(year));
  }

  /** The steps of a page. */
  static List<Step> read(Path page) throws IOException {
    List<FencedCodeBlock> blocks = new ArrayList<>();
    var parser =
        Parser.builder()
            .includeSourceSpans(org.commonmark.parser.IncludeSourceSpans.BLOCKS)
            .build();
    parser
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                blocks.add(block);
              }
            });
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      FencedCodeBlock request = blocks.get(i);
      if (request.getInfo().startsWith(REQUEST)) {
        steps.add(
            new Step(
                request.getSourceSpans().getFirst().getLineIndex() + 1,
                request.getInfo().substring(REQUEST.length()),
                request.getLiteral(),
                blocks.get(i + 1).getLiteral()));
      }
    }
    return steps;
  }

  /** A request with every name filled in. */
  String fillIn(String text) {
    return NAME.matcher(text).replaceAll(found -> valueOf(found.group(1), found.group(2)));
  }

  private String valueOf(String name, String days) {
    if (name.equals("today")) {
      return today.plusDays(days == null ? 0 : Long.parseLong(days)).toString();
    }
    var value = known.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing before this says what <" + name + "> is");
    }
    return value;
  }

  /** Where an answer lacks what it must hold; learns the names that it gives. */
  List<String> differences(Step step, String answered) throws IOException {
    differences.clear();
    JsonNode all = JSON.readTree(answered);
    JsonNode expected = JSON.readTree(step.answer());
    compare("", expected, expected.has("errors") ? all : all.path("data"));
    return List.copyOf(differences);
  }

  private void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject()) {
      expected
          .fields()
          .forEachRemaining(
              field ->
                  compare(
                      path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey())));
    } else if (expected.isArray()) {
      if (actual.size() != expected.size()) {
        differences.add(path + ": " + actual.size() + " elements, not " + expected.size());
      }
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), actual.path(i));
      }
    } else if (expected.isTextual() && isLearned(expected.asText())) {
      learn(path, expected.asText(), actual);
    } else if (!fillIn(expected.asText()).equals(actual.asText())) {
      differences.add(path + ": " + actual + ", not " + expected);
    }
  }

  private static boolean isLearned(String text) {
    var name = NAME.matcher(text);
    return name.matches() && !name.group(1).equals("today");
  }

  private void learn(String path, String bracketed, JsonNode actual) {
    if (actual.isValueNode() && !actual.isNull()) {
      known.put(bracketed.substring(1, bracketed.length() - 1), actual.asText());
    } else {
      differences.add(path + ": there is none");
    }
  }
}
