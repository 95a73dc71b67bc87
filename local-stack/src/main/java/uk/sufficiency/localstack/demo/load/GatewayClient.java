package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The gateway as any other caller sees it: imports over REST, the rest in GraphQL. */
public final class GatewayClient {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI gateway;
  private final TokenSupplier tokens;

  /** A client of the gateway at this address. */
  public GatewayClient(URI gateway, TokenSupplier tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /**
   * Sends a file to {@code POST /imports/{kind}}.
   *
   * @return the import's report
   * @throws GatewayRefusal when it was refused, with the first faulty rows, or there was no answer
   */
  public JsonNode send(String kind, String contentType, byte[] file, String role)
      throws InterruptedException {
    var request =
        request("/imports/" + kind, contentType, role).POST(BodyPublishers.ofByteArray(file));
    return answer(request.build());
  }

  /**
   * Runs one GraphQL operation.
   *
   * @return {@code data}
   * @throws GatewayRefusal when there are errors, or no answer
   */
  public JsonNode run(String operation, JsonNode variables, String role)
      throws InterruptedException {
    var body = JSON.createObjectNode().put("query", operation);
    body.set("variables", variables);
    var request =
        request("/graphql", "application/json", role)
            .POST(BodyPublishers.ofString(body.toString()));
    var answer = answer(request.build());
    if (answer.path("errors").isEmpty()) {
      return answer.path("data");
    }
    var error = answer.path("errors").path(0);
    throw new GatewayRefusal(
        error.path("extensions").path("code").asText("INTERNAL"), error.path("message").asText());
  }

  private HttpRequest.Builder request(String path, String contentType, String role) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + tokens.getToken(role))
        .header("Accept", "application/json, application/problem+json")
        .header("Content-Type", contentType);
  }

  private JsonNode answer(HttpRequest request) throws InterruptedException {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      var body = parse(response.body());
      if (response.statusCode() / 100 != 2) {
        throw refusal(request, response, body);
      }
      return body;
    } catch (IOException e) {
      throw new GatewayRefusal("UNAVAILABLE", "no answer from " + request.uri() + " (" + e + ")");
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode().put("detail", body);
    }
  }

  private static GatewayRefusal refusal(
      HttpRequest request, HttpResponse<String> response, JsonNode problem) {
    var code = problem.path("code").asText("HTTP " + response.statusCode());
    var known = response.statusCode() == 503 ? "UNAVAILABLE" : code;
    var detail = problem.path("detail").asText(problem.path("title").asText());
    return new GatewayRefusal(
        known, request.uri().getPath() + ": " + detail + refusedRows(problem));
  }

  private static String refusedRows(JsonNode problem) {
    var refused = problem.path("report").path("refused");
    return StreamSupport.stream(refused.spliterator(), false)
        .limit(3)
        .map(
            row ->
                " [row "
                    + row.path("row")
                    + ", "
                    + row.path("column").asText()
                    + ": "
                    + row.path("message").asText()
                    + "]")
        .collect(Collectors.joining());
  }
}
