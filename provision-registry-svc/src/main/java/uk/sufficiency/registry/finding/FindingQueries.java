package uk.sufficiency.registry.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.finding.model.Miles;
import uk.sufficiency.registry.finding.model.RankKey;
import uk.sufficiency.registry.finding.model.Search;

/** Finds provisions with one statement. */
@ApplicationScoped
class FindingQueries {

  /**
   * What the statement tells.
   *
   * @param originKnown whether the postcode is in the register
   */
  record Found(boolean originKnown, List<String> unknownWards, FoundPage page) {}

  private final Pool pool;
  private final LondonClock clock;

  FindingQueries(Pool pool, LondonClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  Uni<Found> find(Search search) {
    return pool.preparedQuery(FindingSql.of(search))
        .execute(parameters(search))
        .map(rows -> found(rows, search));
  }

  private Tuple parameters(Search search) {
    Search.Near near = search.near();
    RankKey after = search.after();
    return Tuple.tuple()
        .addValue(near == null ? null : near.postcode().value())
        .addValue(near == null ? null : Miles.toMetres(near.withinMiles()))
        .addValue(search.need() == null ? null : search.need().name())
        .addValue(search.ncYear())
        .addValue(names(search.kinds()))
        .addValue(names(search.statuses()))
        .addValue(texts(search.wards()))
        .addValue(texts(search.phases()))
        .addValue(texts(search.urns()))
        .addValue(search.text())
        .addValue(search.on())
        .addValue(clock.today())
        .addValue(search.misfits())
        .addValue(after == null ? null : after.misfit())
        .addValue(after == null ? null : after.square())
        .addValue(after == null ? null : after.name())
        .addValue(after == null ? null : after.id())
        .addValue(search.first() + 1);
  }

  private static String @Nullable [] names(@Nullable List<? extends Enum<?>> values) {
    return values == null ? null : values.stream().map(Enum::name).toArray(String[]::new);
  }

  private static String @Nullable [] texts(@Nullable List<String> values) {
    return values == null ? null : values.toArray(String[]::new);
  }

  /** There is always a row; it has no id where nothing was found. */
  private static Found found(RowSet<Row> rows, Search search) {
    List<FoundProvision> nodes = new ArrayList<>();
    @Nullable Row last = null;
    for (Row row : rows) {
      if (row.getUUID("id") != null && nodes.size() < search.first()) {
        nodes.add(FoundRow.view(row, search));
        last = row;
      }
    }
    boolean more = rows.size() > search.first();
    Row head = rows.iterator().next();
    String cursor = more && last != null ? FoundRow.key(last).cursor() : null;
    return new Found(
        head.getBoolean("origin_known"),
        List.of(head.getArrayOfStrings("unknown_wards")),
        new FoundPage(head.getLong("total"), nodes, cursor));
  }
}
