package uk.sufficiency.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.Ports;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.StateDirectory;

/** The one stack that all tests of this module share, with the demo in it. */
final class Suite {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final LocalStack STACK = start();

  private Suite() {}

  static LocalStack stack() {
    return STACK;
  }

  /** A request to the gateway in somebody's name. */
  static RequestSpecification as(String userOrClient) {
    return given().spec(to(Component.GATEWAY)).auth().oauth2(token(userOrClient));
  }

  /** A request to the gateway in nobody's name. */
  static RequestSpecification asNobody() {
    return given().spec(to(Component.GATEWAY));
  }

  /** A request past the gateway, to one service, as an operator would make it. */
  static RequestSpecification as(String userOrClient, Component service) {
    return given().spec(to(service)).auth().oauth2(token(userOrClient));
  }

  /** A GraphQL request in somebody's name. */
  static ValidatableResponse ask(String user, String query, Map<String, Object> variables) {
    return as(user)
        .contentType(ContentType.JSON)
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql")
        .then();
  }

  static ValidatableResponse ask(String user, String query) {
    return ask(user, query, Map.of());
  }

  static String token(String userOrClient) {
    try {
      return STACK.token(userOrClient);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The real public data beside the repository, where it is there. */
  static Optional<Path> sharedData() {
    var folder = Repository.root().resolve("../shared/data").normalize();
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  private static RequestSpecification to(Component component) {
    return new RequestSpecBuilder().setBaseUri(STACK.url(component)).build();
  }

  @SuppressWarnings("MustBeClosed") // closed when the tests end
  private static LocalStack start() {
    try {
      var stack =
          LocalStack.builder()
              .state(Files.createTempDirectory("sufficiency-e2e-"))
              .ports(Ports.free())
              .progress(System.out::println)
              .build();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack)));
      stack.start();
      stack.loadDemo();
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void close(LocalStack stack) {
    try {
      stack.close();
      StateDirectory.deleteRecursively(stack.state().root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
