package uk.sufficiency.gateway.service;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how the three services are. The gateway itself stays ready while they are away: it still
 * answers, with what the others know.
 */
@Readiness
@ApplicationScoped
class ServicesHealth implements AsyncHealthCheck {

  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ServiceAddresses addresses;

  ServicesHealth(ServiceAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    List<Uni<State>> states = Arrays.stream(Service.values()).map(this::state).toList();
    return Uni.join().all(states).andFailFast().map(ServicesHealth::response);
  }

  private record State(Service service, String words) {}

  private static HealthCheckResponse response(List<State> states) {
    var response = HealthCheckResponse.named("services").up();
    states.forEach(state -> response.withData(state.service().key(), state.words()));
    return response.build();
  }

  private Uni<State> state(Service service) {
    URI address = addresses.of(service).resolve("/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    return Uni.createFrom()
        .completionStage(() -> http.sendAsync(request, BodyHandlers.discarding()))
        .map(answer -> answer.statusCode() == 200 ? "ready" : "not ready")
        .onFailure()
        .recoverWithItem("away")
        .map(words -> new State(service, words));
  }
}
