package uk.sufficiency.kit.store;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers. Also the group {@code serving}: what this service needs to answer
 * requests. The broker is not in that group, because a service answers from what it knows without
 * it.
 */
@ApplicationScoped
public class DatabaseHealth {

  private static final String NAME = "database";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Pool database;

  DatabaseHealth(Pool database) {
    this.database = database;
  }

  /** Not private: a private method would run on the client proxy, which has no pool. */
  Uni<HealthCheckResponse> check() {
    return database
        .query("select 1")
        .execute()
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .map(rows -> HealthCheckResponse.up(NAME))
        .onFailure()
        .recoverWithItem(() -> HealthCheckResponse.down(NAME));
  }

  /** Part of {@code /q/health/ready}. */
  @Readiness
  @ApplicationScoped
  static class Ready implements AsyncHealthCheck {
    private final DatabaseHealth health;

    Ready(DatabaseHealth health) {
      this.health = health;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
      return health.check();
    }
  }

  /** The whole of {@code /q/health/group/serving}. */
  @HealthGroup("serving")
  @ApplicationScoped
  static class Serving implements AsyncHealthCheck {
    private final DatabaseHealth health;

    Serving(DatabaseHealth health) {
      this.health = health;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
      return health.check();
    }
  }
}
