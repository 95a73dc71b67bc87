package uk.sufficiency.kit.store;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps long statements prepared, too. The client forgets every statement of 2,048 characters or
 * more as soon as it has run: it would be sent, parsed and planned anew at each request.
 */
@Singleton
final class LongStatements implements PgPoolCreator {

  private static final int LONGEST = 16_384;

  @Override
  public Pool create(Input input) {
    List<SqlConnectOptions> options = List.copyOf(input.pgConnectOptionsList());
    options.forEach(each -> each.setPreparedStatementCacheSqlLimit(LONGEST));
    return PgBuilder.pool()
        .with(input.poolOptions())
        .connectingTo(options)
        .using(input.vertx())
        .build();
  }
}
