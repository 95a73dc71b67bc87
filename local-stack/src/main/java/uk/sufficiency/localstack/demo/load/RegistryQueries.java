package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a place-planning officer asks to know what the registry holds already. */
final class RegistryQueries {

  private static final String PLANNER = "place-planner";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GatewayClient gateway;

  RegistryQueries(GatewayClient gateway) {
    this.gateway = gateway;
  }

  /** The demo's provisions by reference. */
  Map<String, JsonNode> provisions() throws InterruptedException {
    var found =
        ask("""
                { provisions(first: 100, filter: { text: "DEMO-",
                    statuses: [PROPOSED, CONSULTATION, APPROVAL, APPROVED, OPEN] }) {
                  nodes { id reference agreement { reference } latestQualityReview { visitedOn } } } }""")
            .path("provisions")
            .path("nodes");
    return stream(found)
        .filter(node -> node.hasNonNull("reference"))
        .collect(Collectors.toMap(node -> node.path("reference").asText(), node -> node));
  }

  /** References of the capital schemes. */
  List<String> schemes() throws InterruptedException {
    return ask("{ capitalSchemes { reference } }").findValuesAsText("reference");
  }

  /** Numbers of the waves whose days are set. */
  Set<Integer> scheduledWaves() throws InterruptedException {
    return stream(ask("{ capitalWaves { number opensFrom } }").path("capitalWaves"))
        .filter(wave -> wave.hasNonNull("opensFrom"))
        .map(wave -> wave.path("number").asInt())
        .collect(Collectors.toSet());
  }

  /** The SEND plans of those settings that have one. */
  Map<String, JsonNode> plansByUrn(List<String> urns) throws InterruptedException {
    var variables = JSON.createObjectNode();
    urns.forEach(variables.putArray("urns")::add);
    var answer =
        gateway.run(
            "query($urns: [ID!]!) { settings(urns: $urns) { urn sendPlan { version publishedOn } } }",
            variables,
            PLANNER);
    return stream(answer.path("settings"))
        .filter(setting -> setting.hasNonNull("sendPlan"))
        .collect(
            Collectors.toMap(
                setting -> setting.path("urn").asText(), setting -> setting.path("sendPlan")));
  }

  /** Pupils that a question about one provision answers with, by the answer's identifier. */
  Map<String, String> pupilsOf(JsonNode provision, String question, String identifier)
      throws InterruptedException {
    var variables = JSON.createObjectNode().put("id", provision.path("id").asText());
    var operation =
        "query($id: ID!) { %s(provisionId: $id) { %s pupilRef } }".formatted(question, identifier);
    var pupils = gateway.run(operation, variables, PLANNER).path(question);
    return stream(pupils)
        .collect(
            Collectors.toMap(
                pupil -> pupil.path(identifier).asText(),
                pupil -> pupil.path("pupilRef").asText()));
  }

  private JsonNode ask(String query) throws InterruptedException {
    return gateway.run(query, JSON.createObjectNode(), PLANNER);
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }
}
