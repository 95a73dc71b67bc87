package uk.sufficiency.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;

/**
 * Question 3 (one setting, three services) through the gateway, beside one service's part of it
 * asked directly, beside a bare Vert.x server that answers with the very same bytes.
 */
final class QuestionScenario implements Scenario {

  private static final String QUESTION =
      """
      query Setting {
        setting(urn: "140646") {
          name phase ward { code name }
          provisions { id kind places { commissioned occupied available } }
          supportRequests(first: 10) { nodes { id theme status raisedOn waitingDays } }
          visits(first: 10) { nodes { id on team { discipline } outcome { summary } } }
          wardDemand { year median lower80 upper80 }
        }
      }
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public List<Measurement> run(LocalStack stack) throws Exception {
    var token = stack.token("commissioner");
    var question =
        post(
            stack.url(Component.GATEWAY) + "/graphql",
            token,
            new ObjectMapper().writeValueAsString(Map.of("query", QUESTION)));
    var part =
        post(
            stack.url(Component.REGISTRY) + "/v1/provisions/query",
            token,
            "{\"urns\":[\"140646\"]}");
    var answer = send(question);
    var vertx = Vertx.vertx();
    try {
      var server =
          vertx
              .createHttpServer()
              .requestHandler(request -> request.response().end(answer))
              .listen(0, "127.0.0.1")
              .toCompletionStage()
              .toCompletableFuture()
              .get();
      var bare = post("http://127.0.0.1:" + server.actualPort() + "/", token, QUESTION);
      return List.of(
          Load.measure("bare Vert.x server, same bytes", () -> send(bare)),
          Load.measure("registry alone: provisions of one setting", () -> send(part)),
          Load.measure("question 3 through the gateway: three services", () -> send(question)));
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  private static HttpRequest post(String url, String token, String body) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
