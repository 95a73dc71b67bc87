package uk.sufficiency.registry.provision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;

/** Reads what provisions were: their steps, and the places commissioned then, as known then. */
@ApplicationScoped
class ProvisionHistoryQueries {

  private static final String URN_OF = "select urn from provision where id = $1";
  private static final String TRANSITIONS =
      """
      select * from provision_transition where provision_id = any($1) order by provision_id, seq
      """;
  private static final String STATUS_ON = "select status_on($1, $2) as status";

  /** $1 = ids, $2 = the day whose academic year is meant, $3 = the moment; both may be absent. */
  private static final String COMMISSIONED =
      """
      with known as (
        select * from commissioned_places
         where provision_id = any($1)
           and tstzrange(known_from, known_to) @> coalesce($3::timestamptz, 'infinity'))
      select k.* from known k
       where $2::date is null or k.academic_year = (
             select max(l.academic_year) from known l
              where l.provision_id = k.provision_id and l.academic_year <= academic_year($2))
       order by k.provision_id, k.academic_year, k.need nulls first
      """;

  private final Pool pool;

  ProvisionHistoryQueries(Pool pool) {
    this.pool = pool;
  }

  /** The setting that a provision is registered at; null where there is no such provision. */
  Uni<@Nullable String> findUrn(UUID provision) {
    return pool.preparedQuery(URN_OF)
        .execute(Tuple.of(provision))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("urn"));
  }

  /** The steps of each provision that has any, the oldest first. */
  Uni<Map<UUID, List<TransitionView>>> listTransitions(Collection<UUID> provisions) {
    return pool.preparedQuery(TRANSITIONS)
        .execute(Tuple.of(provisions.toArray(UUID[]::new)))
        .map(
            rows ->
                stream(rows)
                    .collect(
                        groupingBy(
                            row -> row.getUUID("provision_id"),
                            LinkedHashMap::new,
                            mapping(ProvisionHistoryQueries::transition, toList()))));
  }

  /** Where a provision stood on a day; null before its first known day. */
  Uni<@Nullable ProvisionStatus> findStatus(UUID provision, LocalDate on) {
    return pool.preparedQuery(STATUS_ON)
        .execute(Tuple.of(provision, on))
        .map(rows -> status(rows.iterator().next().getString("status")));
  }

  /**
   * What is commissioned at each provision that has anything.
   *
   * @param on the day on which it holds; all academic years where absent
   * @param knownAt the moment at which it was believed; now where absent
   */
  Uni<Map<UUID, List<CommissionedView>>> listCommissioned(
      Collection<UUID> provisions, @Nullable LocalDate on, @Nullable OffsetDateTime knownAt) {
    return pool.preparedQuery(COMMISSIONED)
        .execute(Tuple.of(provisions.toArray(UUID[]::new), on, knownAt))
        .map(
            rows ->
                stream(rows)
                    .collect(
                        groupingBy(
                            row -> row.getUUID("provision_id"),
                            LinkedHashMap::new,
                            mapping(ProvisionHistoryQueries::commissioned, toList()))));
  }

  private static java.util.stream.Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static TransitionView transition(Row row) {
    return new TransitionView(
        status(row.getString("from_status")),
        ProvisionStatus.valueOf(row.getString("to_status")),
        row.getLocalDate("effective_on"),
        row.getString("reason"),
        row.getString("recorded_by"),
        row.getOffsetDateTime("recorded_at"));
  }

  private static @Nullable ProvisionStatus status(@Nullable String name) {
    return name == null ? null : ProvisionStatus.valueOf(name);
  }

  private static CommissionedView commissioned(Row row) {
    String need = row.getString("need");
    return new CommissionedView(
        row.getInteger("academic_year"),
        need == null ? null : Need.valueOf(need),
        row.getInteger("places"),
        row.getBigDecimal("place_funding"),
        row.getOffsetDateTime("known_from"),
        row.getOffsetDateTime("known_to"),
        row.getString("recorded_by"));
  }
}
