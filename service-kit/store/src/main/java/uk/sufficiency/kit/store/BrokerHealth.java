package uk.sufficiency.kit.store;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the broker answers, within seconds: part of {@code /q/health/ready}, but not of the group
 * {@code serving}, because a service answers from what it knows without it.
 */
@Readiness
@ApplicationScoped
public class BrokerHealth implements AsyncHealthCheck {

  private static final String NAME = "broker";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Admin broker;

  BrokerHealth(@Identifier("default-kafka-broker") Map<String, Object> connection) {
    var config = new HashMap<>(connection);
    var patience = Math.toIntExact(PATIENCE.toMillis());
    config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    this.broker = Admin.create(config);
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.createFrom()
        .completionStage(
            () ->
                broker
                    .describeCluster(
                        new DescribeClusterOptions()
                            .timeoutMs(Math.toIntExact(PATIENCE.toMillis())))
                    .clusterId()
                    .toCompletionStage())
        .map(id -> HealthCheckResponse.up(NAME))
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(() -> HealthCheckResponse.down(NAME))
        .onFailure()
        .recoverWithItem(() -> HealthCheckResponse.down(NAME));
  }

  @PreDestroy
  void close() {
    broker.close(Duration.ZERO);
  }
}
