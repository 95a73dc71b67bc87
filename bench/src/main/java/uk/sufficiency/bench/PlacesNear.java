package uk.sufficiency.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import uk.sufficiency.localstack.postgres.Databases;
import uk.sufficiency.registry.finding.FindingSql;

/** Question 1, as the registry puts it to its database and as callers put it to the registry. */
final class PlacesNear {

  /** What the registry has where nothing else is said. */
  static final int POOL = 16;

  private static final double METRES = 5 * 1609.344;
  private static final String[] KINDS = {
    "RESOURCE_PROVISION", "SUPPORT_BASE", "SPECIALIST_BASE", "SPECIAL_SCHOOL"
  };
  private static final int PAGE = 20;
  private static final int LONGEST = 16_384;

  static final String REQUEST =
      """
      {"filter":{"kinds":["%s"],"need":"SLCN","ncYear":4,"hasVacancy":true,
       "near":{"postcode":"S60 2TH","withinMiles":5}},"first":%d}
      """
          .formatted(String.join("\",\"", KINDS), PAGE);

  private PlacesNear() {}

  /** Connections as the registry has them. */
  static Pool pool(Vertx vertx, Databases.Access access, int size) {
    var options =
        PgConnectOptions.fromUri(access.reactiveUrl())
            .setUser(access.appRole())
            .setPassword(access.appPassword())
            .setCachePreparedStatements(true);
    options.setPreparedStatementCacheSqlLimit(LONGEST);
    return PgBuilder.pool()
        .with(new PoolOptions().setMaxSize(size).setShared(true).setName(access.name()))
        .connectingTo(options)
        .using(vertx)
        .build();
  }

  static Future<RowSet<Row>> ask(Pool pool, String postcode) {
    var today = LocalDate.now();
    var parameters =
        Tuple.tuple()
            .addValue(postcode)
            .addValue(METRES)
            .addValue("SLCN")
            .addValue(4)
            .addValue(KINDS);
    for (int absent = 6; absent <= 10; absent++) {
      parameters.addValue(null);
    }
    parameters.addValue(today).addValue(today).addValue(false);
    for (int absent = 14; absent <= 17; absent++) {
      parameters.addValue(null);
    }
    return pool.preparedQuery(FindingSql.NEARBY_WITH_VACANCY)
        .execute(parameters.addValue(PAGE + 1));
  }
}
