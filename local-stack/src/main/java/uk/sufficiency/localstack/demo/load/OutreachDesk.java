package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.world.SupportStory;
import uk.sufficiency.localstack.demo.world.SupportStory.VisitStory;

/** What an Experts at Hand coordinator does at the gateway, in GraphQL. */
final class OutreachDesk {

  private static final String ROLE = "eah-coordinator";
  private static final String REQUEST = "id version urn status raisedOn description";
  private static final String BOTH = "{ visit { id version } request { " + REQUEST + " } }";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GatewayClient gateway;
  private final Patience patience;
  private @Nullable Boolean raisingTakesItsDay;

  OutreachDesk(GatewayClient gateway, Patience patience) {
    this.gateway = gateway;
    this.patience = patience;
  }

  /** A request as the gateway knows it. */
  record Request(
      String id, long version, String urn, String status, LocalDate raisedOn, String description) {

    static Request of(JsonNode node) {
      return new Request(
          node.path("id").asText(),
          node.path("version").asLong(),
          node.path("urn").asText(),
          node.path("status").asText(),
          LocalDate.parse(node.path("raisedOn").asText()),
          node.path("description").asText());
    }

    /** Demo requests are told apart by their words, which carry a number. */
    boolean isOf(SupportStory story) {
      return urn.equals(story.urn()) && description.equals(story.description());
    }
  }

  /** A planned visit. */
  record Visit(String id, long version) {

    static Visit of(JsonNode node) {
      return new Visit(node.path("id").asText(), node.path("version").asLong());
    }
  }

  /** All requests there are. */
  List<Request> listRequests() throws InterruptedException {
    var requests = new ArrayList<Request>();
    var variables = JSON.createObjectNode().put("first", 100);
    JsonNode page;
    do {
      page =
          run(
              """
              query($first: Int!, $after: String) { supportRequests(first: $first, after: $after) {
                nodes { %s } pageInfo { hasNextPage endCursor } } }"""
                  .formatted(REQUEST),
              variables,
              "supportRequests");
      page.path("nodes").forEach(node -> requests.add(Request.of(node)));
      variables.put("after", page.path("pageInfo").path("endCursor").asText());
    } while (page.path("pageInfo").path("hasNextPage").asBoolean());
    return requests;
  }

  /** Raises a request; waits until outreach has learned of the setting. */
  Request raise(SupportStory story) throws InterruptedException {
    var input =
        JSON.createObjectNode()
            .put("urn", story.urn())
            .put("theme", story.theme())
            .put("urgency", story.urgency())
            .put("description", story.description())
            .put("statutoryAssessment", story.statutoryAssessment());
    if (takesTheDayOfRaising()) {
      input.put("raisedOn", story.raisedOn().toString());
    }
    return Request.of(change("raiseSupportRequest", "RaiseSupportRequest", input).path("request"));
  }

  /** Whether the gateway lets a coordinator say when a setting asked; if not, it asks today. */
  private boolean takesTheDayOfRaising() throws InterruptedException {
    if (raisingTakesItsDay == null) {
      var type =
          run(
              "{ __type(name: \"RaiseSupportRequestInput\") { inputFields { name } } }",
              JSON.createObjectNode(),
              "__type");
      raisingTakesItsDay = type.findValuesAsText("name").contains("raisedOn");
    }
    return raisingTakesItsDay;
  }

  Request accept(Request request) throws InterruptedException {
    return step("acceptSupportRequest", request);
  }

  Request close(Request request) throws InterruptedException {
    return step("closeSupportRequest", request);
  }

  private Request step(String mutation, Request request) throws InterruptedException {
    var input =
        JSON.createObjectNode()
            .put("requestId", request.id())
            .put("expectedVersion", request.version());
    return Request.of(change(mutation, "RequestVersion", input).path("request"));
  }

  /** The visit that is already in the diary for this request. */
  Optional<Visit> findPlannedVisit(Request request) throws InterruptedException {
    var setting =
        run(
            """
            { setting(urn: "%s") { visits(first: 50) { nodes { id version requestId status } } } }"""
                .formatted(request.urn()),
            JSON.createObjectNode(),
            "setting");
    return StreamSupport.stream(setting.path("visits").path("nodes").spliterator(), false)
        .filter(visit -> visit.path("requestId").asText().equals(request.id()))
        .filter(visit -> visit.path("status").asText().equals("PLANNED"))
        .map(Visit::of)
        .findFirst();
  }

  /** Puts a visit in the diary, on its day or, where the request is newer, on that day. */
  Visit schedule(Request request, VisitStory visit) throws InterruptedException {
    var on = visit.on().isBefore(request.raisedOn()) ? request.raisedOn() : visit.on();
    var input =
        JSON.createObjectNode()
            .put("requestId", request.id())
            .put("on", on.toString())
            .put("from", visit.from())
            .put("to", visit.to())
            .put("expectedVersion", request.version());
    var team = input.putArray("team");
    visit.team().forEach(discipline -> team.addObject().put("discipline", discipline));
    return Visit.of(change("scheduleVisit", "ScheduleVisit", input).path("visit"));
  }

  /** Records what a visit found. */
  Request complete(Visit visit, VisitStory story) throws InterruptedException {
    var input =
        JSON.createObjectNode()
            .put("visitId", visit.id())
            .put("summary", story.summary())
            .put("expectedVersion", visit.version());
    var recommendations = input.putArray("recommendations");
    story
        .recommendations()
        .forEach(
            advice ->
                recommendations
                    .addObject()
                    .put("text", advice.text())
                    .put("dueOn", advice.dueOn().toString()));
    return Request.of(change("completeVisit", "CompleteVisit", input).path("request"));
  }

  private JsonNode change(String mutation, String type, ObjectNode input)
      throws InterruptedException {
    var fields = type.endsWith("Visit") ? BOTH : "{ request { " + REQUEST + " } }";
    var operation =
        "mutation($input: %sInput!) { %s(input: $input) %s }".formatted(type, mutation, fields);
    return run(operation, JSON.createObjectNode().set("input", input), mutation);
  }

  private JsonNode run(String operation, JsonNode variables, String field)
      throws InterruptedException {
    return patience.ask(() -> gateway.run(operation, variables, ROLE)).path(field);
  }
}
