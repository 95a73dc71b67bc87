package uk.sufficiency.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A service that speaks its REST contract over real HTTP, remembers what it was asked, and can be
 * told to fail. The real services answer in the e2e tests.
 */
public final class StandIn {

  /** What it answers. */
  public record Answer(int status, String contentType, String body) {
    public static Answer json(String body) {
      return new Answer(200, "application/json", body);
    }

    public static Answer problem(int status, String body) {
      return new Answer(status, "application/problem+json", body);
    }
  }

  private final String name;
  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Call, Answer>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger failures = new AtomicInteger();

  public StandIn(String name) {
    this.name = name;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void stop() {
    server.stop(0);
  }

  /** Answers a method and path, such as {@code POST /v1/settings/query}. */
  public void on(String address, Function<Call, Answer> answer) {
    answers.put(address, answer);
  }

  /** Breaks the connection of so many requests without an answer. */
  public void failNext(int requests) {
    failures.set(requests);
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  public void reset() {
    calls.clear();
    failures.set(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Call call =
          new Call(
              name,
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              Map.copyOf(exchange.getRequestHeaders()),
              body);
      calls.add(call);
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
        send(exchange, answer(call, exchange.getRequestURI().getPath()));
      }
    }
  }

  private Answer answer(Call call, String path) {
    Function<Call, Answer> answer = answers.get(call.method() + " " + path);
    return answer == null
        ? Answer.problem(
            404, "{\"code\":\"NOT_FOUND\",\"status\":404,\"detail\":\"Nothing here.\"}")
        : answer.apply(call);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
