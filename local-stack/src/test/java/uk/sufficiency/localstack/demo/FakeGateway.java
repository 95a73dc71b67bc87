package uk.sufficiency.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gateway that answers imports, outreach and the registry as the real one does, and keeps a diary
 * of calls.
 */
final class FakeGateway implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Calls that changed something, such as {@code place-planner /imports/gias}. */
  final List<String> calls = new ArrayList<>();

  /** Support requests by their id. */
  final Map<String, ObjectNode> requests = new LinkedHashMap<>();

  /** Planned visits by their id. */
  final Map<String, ObjectNode> visits = new LinkedHashMap<>();

  /** What officers see of the registry. */
  final FakeRegistry registry = new FakeRegistry(calls);

  /** Answers every call from this number on with the given problem; below 0 never. */
  int failFrom = -1;

  /** How many times failing lasts. */
  int failures = Integer.MAX_VALUE;

  String problem = "{\"code\":\"UNAVAILABLE\",\"detail\":\"not yet\"}";
  int problemStatus = 503;

  static {
    // Otherwise every answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;

  FakeGateway() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    if (failFrom >= 0 && calls.size() >= failFrom && failures-- > 0) {
      reply(exchange, problemStatus, problem);
      return;
    }
    var role = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
    var path = exchange.getRequestURI().getPath();
    if (path.equals("/graphql") && !role.equals("eah-coordinator")) {
      reply(exchange, 200, registry.answer(JSON.readTree(body), role).toString());
    } else if (path.equals("/graphql")) {
      var data = JSON.createObjectNode().set("data", graphql(JSON.readTree(body), role));
      reply(exchange, 200, data.toString());
    } else {
      calls.add(role + " " + path);
      reply(exchange, 200, "{\"outcome\":\"APPLIED\",\"rowsRead\":" + body.length + "}");
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private JsonNode graphql(JsonNode body, String role) {
    var operation = body.path("query").asText();
    var data = JSON.createObjectNode();
    if (operation.contains("__type")) {
      data.putObject("__type").putArray("inputFields").addObject().put("name", "raisedOn");
    } else if (operation.startsWith("mutation")) {
      change(operation, body.path("variables").path("input"), data, role);
    } else if (operation.contains("supportRequests")) {
      var page = data.putObject("supportRequests");
      requests.values().forEach(page.putArray("nodes")::add);
      page.putObject("pageInfo").put("hasNextPage", false);
    } else {
      var nodes = data.putObject("setting").putObject("visits").putArray("nodes");
      visits.values().forEach(nodes::add);
    }
    return data;
  }

  private void change(String operation, JsonNode input, ObjectNode data, String role) {
    var name = operation.replaceAll("(?s)^.*\\{ (\\w+)\\(input.*$", "$1");
    calls.add(role + " " + name);
    var result = data.putObject(name);
    switch (name) {
      case "raiseSupportRequest" -> result.set("request", raise(input));
      case "acceptSupportRequest" -> result.set("request", move(input, "requestId", "ACCEPTED"));
      case "closeSupportRequest" -> result.set("request", move(input, "requestId", "CLOSED"));
      case "scheduleVisit" -> schedule(input, result);
      case "completeVisit" -> complete(input, result);
      default -> throw new AssertionError("unknown mutation " + name);
    }
  }

  private ObjectNode raise(JsonNode input) {
    var statutory = input.path("statutoryAssessment").asBoolean();
    var request =
        JSON.createObjectNode()
            .put("id", "r" + requests.size())
            .put("version", 1)
            .put("urn", input.path("urn").asText())
            .put("status", statutory ? "TURNED_AWAY" : "WAITING")
            .put("raisedOn", input.path("raisedOn").asText())
            .put("description", input.path("description").asText());
    requests.put(request.path("id").asText(), request);
    return request;
  }

  private ObjectNode move(JsonNode input, String id, String status) {
    var request = get(requests, input.path(id).asText());
    checkVersion(request, input);
    return request.put("status", status).put("version", request.path("version").asInt() + 1);
  }

  private void schedule(JsonNode input, ObjectNode result) {
    var request = move(input, "requestId", "ACCEPTED");
    var visit =
        JSON.createObjectNode()
            .put("id", "v" + visits.size())
            .put("version", 1)
            .put("requestId", request.path("id").asText())
            .put("on", input.path("on").asText())
            .put("status", "PLANNED");
    visits.put(visit.path("id").asText(), visit);
    result.set("visit", visit);
    result.set("request", request);
  }

  private void complete(JsonNode input, ObjectNode result) {
    var visit = get(visits, input.path("visitId").asText());
    checkVersion(visit, input);
    visit.put("status", "COMPLETED").put("version", 2);
    var request = get(requests, visit.path("requestId").asText());
    request.put("status", "VISITED").put("version", request.path("version").asInt() + 1);
    result.set("visit", visit);
    result.set("request", request);
  }

  private static void checkVersion(ObjectNode node, JsonNode input) {
    if (node.path("version").asInt() != input.path("expectedVersion").asInt()) {
      throw new AssertionError("stale: " + node + " for " + input);
    }
  }

  private static ObjectNode get(Map<String, ObjectNode> nodes, String id) {
    var node = nodes.get(id);
    if (node == null) {
      throw new AssertionError("unknown id " + id);
    }
    return node;
  }
}
