package uk.sufficiency.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.postgres.Databases;

/**
 * Question 1 (where is there a place now?) at the registry. First its statement alone, with as many
 * provisions as Rotherham has and with as many as England has. Then the service, beside a bare
 * Vert.x server that runs the same statement on as many connections and answers the same bytes.
 */
final class RegistryScenario implements Scenario {

  private static final int ROTHERHAM = 100;
  private static final int ENGLAND = 20_000;
  private static final int POSTCODES = 100;
  private static final int EVENT_LOOPS = 2 * Runtime.getRuntime().availableProcessors();

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public List<Measurement> run(LocalStack stack) throws Exception {
    var vertx = Vertx.vertx();
    try {
      Results.print("registry-size", sizes(stack, vertx));
      return throughput(stack, vertx);
    } finally {
      await(vertx.close());
    }
  }

  private static List<Measurement> sizes(LocalStack stack, Vertx vertx) throws Exception {
    var contenders = new LinkedHashMap<String, Callable<?>>();
    for (int provisions : new int[] {ROTHERHAM, ENGLAND}) {
      var access = Country.make(stack, "registry_of_" + provisions, provisions);
      var pool = PlacesNear.pool(vertx, access, 1);
      contenders.put(
          "statement of question 1: %,d provisions, %,d placements"
              .formatted(provisions, 30 * provisions),
          () -> await(PlacesNear.ask(pool, anyPostcode())));
    }
    return Load.inTurns(1, contenders);
  }

  private static String anyPostcode() {
    int any = ThreadLocalRandom.current().nextInt(POSTCODES);
    return "BN%d %dAA".formatted(any / 10, any % 10);
  }

  private List<Measurement> throughput(LocalStack stack, Vertx vertx) throws Exception {
    var service =
        post(stack.url(Component.REGISTRY) + "/v1/provisions/search", stack.token("place-planner"));
    var answer = Buffer.buffer(send(service));
    var port = freePort();
    await(
        vertx.deployVerticle(
            () -> new Bare(stack, port, answer),
            new DeploymentOptions().setInstances(EVENT_LOOPS)));
    var bare = post("http://127.0.0.1:" + port + "/", "none");
    if (!send(bare).equals(answer.toString())) {
      throw new IllegalStateException("The bare server does not answer the same bytes");
    }
    var contenders = new LinkedHashMap<String, Callable<?>>();
    contenders.put("bare Vert.x server: same statement, same bytes", () -> send(bare));
    contenders.put("the registry: POST /v1/provisions/search", () -> send(service));
    return Load.inTurns(Load.CLIENTS, contenders);
  }

  /** As little as can stand between a caller and the statement. */
  private static final class Bare extends AbstractVerticle {
    private final LocalStack stack;
    private final int port;
    private final Buffer answer;

    Bare(LocalStack stack, int port, Buffer answer) {
      this.stack = stack;
      this.port = port;
      this.answer = answer;
    }

    @Override
    public void start() throws IOException {
      Databases.Access access = stack.databases().access("registry");
      var pool = PlacesNear.pool(vertx, access, PlacesNear.POOL);
      vertx
          .createHttpServer()
          .requestHandler(
              request ->
                  request
                      .body()
                      .compose(body -> PlacesNear.ask(pool, "S60 2TH"))
                      .onSuccess(rows -> end(request))
                      .onFailure(wrong -> request.response().setStatusCode(500).end("" + wrong)))
          .listen(port, "127.0.0.1");
    }

    private void end(HttpServerRequest request) {
      request.response().putHeader("Content-Type", "application/json").end(answer);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static HttpRequest post(String url, String token) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(PlacesNear.REQUEST))
        .build();
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get();
  }
}
