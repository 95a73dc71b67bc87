package uk.sufficiency.localstack;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Starts components side by side. Services wait for PostgreSQL and Kafka; nobody waits for
 * Keycloak, whom services first ask when the first token comes.
 */
final class StartSequence {

  private final Map<Component, RunningComponent> components;

  StartSequence(Map<Component, RunningComponent> components) {
    this.components = components;
  }

  /** Returns once all are ready; throws what went wrong first. */
  void start() throws IOException, InterruptedException {
    try (var executor = Executors.newCachedThreadPool()) {
      var starts = new EnumMap<Component, CompletableFuture<Void>>(Component.class);
      for (var entry : components.entrySet()) { // An EnumMap: in the order of the constants.
        starts.put(entry.getKey(), submit(entry.getKey(), entry.getValue(), starts, executor));
      }
      await(starts, executor);
    }
  }

  private CompletableFuture<Void> submit(
      Component component,
      RunningComponent toStart,
      Map<Component, CompletableFuture<Void>> starts,
      ExecutorService executor) {
    var needed =
        neededBy(component).stream()
            .filter(starts::containsKey)
            .map(starts::get)
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(needed).thenRunAsync(() -> start(toStart), executor);
  }

  private static void start(RunningComponent component) {
    try {
      component.start();
    } catch (IOException | InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  private static List<Component> neededBy(Component component) {
    return switch (component) {
      case POSTGRES, KAFKA, KEYCLOAK -> List.of();
      case REGISTRY, OUTREACH, FORECASTING, GATEWAY -> Component.infrastructure();
    };
  }

  private static void await(
      Map<Component, CompletableFuture<Void>> starts, ExecutorService executor)
      throws IOException, InterruptedException {
    var all = starts.values().toArray(CompletableFuture<?>[]::new);
    var firstFailure = new CompletableFuture<Void>();
    for (var each : all) {
      each.whenComplete((ok, failure) -> tell(firstFailure, failure));
    }
    try {
      CompletableFuture.anyOf(CompletableFuture.allOf(all), firstFailure).get();
    } catch (ExecutionException e) {
      executor.shutdownNow();
      throw unwrap(e);
    } catch (InterruptedException e) {
      executor.shutdownNow();
      throw e;
    }
  }

  private static void tell(CompletableFuture<Void> firstFailure, @Nullable Throwable failure) {
    if (failure != null) {
      firstFailure.completeExceptionally(failure);
    }
  }

  private static IOException unwrap(ExecutionException e) {
    var cause = e.getCause();
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof RuntimeException known) {
      throw known;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
