package uk.sufficiency.registry.setting;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/** Follows settings back and forth along their links, one statement a question. */
@ApplicationScoped
class SettingHistoryQueries {

  /** Circles are left where they close; nobody has twenty predecessors in a row. */
  private static final String CHAINS =
      """
      with recursive
      later (asked, path) as (
        select u, array[u] from unnest($1::text[]) u
        union all
        select l.asked, l.path || n.urn
          from later l
         cross join lateral (
               select s.urn from successors_of(l.path[cardinality(l.path)]) s
                order by s.established_on desc nulls last, s.urn limit 1) n
         where n.urn <> all (l.path)),
      earlier (asked, path) as (
        select u, array[u] from unnest($1::text[]) u
        union all
        select e.asked, e.path || n.urn
          from earlier e cross join lateral predecessors_of(e.path[cardinality(e.path)]) n
         where n.urn <> all (e.path) and cardinality(e.path) < 20),
      stage (asked, urn, step) as (
        select asked, path[cardinality(path)], cardinality(path) - 1 from later
        union
        select asked, path[cardinality(path)], 1 - cardinality(path) from earlier),
      chain as (
        select distinct on (asked, urn) asked, urn, step from stage
         order by asked, urn, abs(step), step desc)
      select c.asked, c.step, c.urn, coalesce(s.name, k.name) as name, s.status, s.opened_on,
             s.closed_on, n.urn as followed_by, n.established_on as followed_on, m.moves
        from chain c
        left join setting s on s.urn = c.urn
        left join lateral (
             select l.name from setting_link l where l.link_urn = c.urn and l.name is not null
              order by l.urn limit 1) k on true
        left join lateral (
             select s.urn, s.established_on from successors_of(c.urn) s
              order by s.established_on desc nulls last, s.urn limit 1) n on true
        left join lateral (
             select json_agg(json_build_object(
                      'to', g.to_urn, 'on', g.effective_on, 'provisions', g.provisions)
                      order by g.effective_on, g.to_urn) as moves
               from (select to_urn, effective_on, count(*) as provisions
                       from provision_succession where from_urn = c.urn
                      group by to_urn, effective_on) g) m on true
       order by c.asked, c.step, s.opened_on nulls first, c.urn
      """;

  private final Pool pool;

  SettingHistoryQueries(Pool pool) {
    this.pool = pool;
  }

  /** The chain of each URN, also where neither the register nor the links know it. */
  Uni<List<SettingHistory>> listByUrn(Collection<String> urns) {
    return pool.preparedQuery(CHAINS)
        .execute(Tuple.of(urns.stream().distinct().toArray(String[]::new)))
        .map(SettingHistoryQueries::histories);
  }

  private static List<SettingHistory> histories(RowSet<Row> rows) {
    Map<String, List<SettingHistory.Stage>> stages = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (Row row : rows) {
      String asked = row.getString("asked");
      stages.computeIfAbsent(asked, none -> new ArrayList<>()).add(stage(row));
      if (row.getInteger("step") >= 0) {
        current.put(asked, row.getString("urn"));
      }
    }
    return stages.entrySet().stream()
        .map(
            e ->
                new SettingHistory(
                    e.getKey(), current.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  private static SettingHistory.Stage stage(Row row) {
    String status = row.getString("status");
    return new SettingHistory.Stage(
        row.getString("urn"),
        row.getString("name"),
        status == null ? null : SettingStatus.valueOf(status),
        row.getLocalDate("opened_on"),
        row.getLocalDate("closed_on"),
        row.getString("followed_by"),
        row.getLocalDate("followed_on"),
        moves((JsonArray) row.getValue("moves")));
  }

  private static List<SettingHistory.Move> moves(@Nullable JsonArray moves) {
    return moves == null
        ? List.of()
        : moves.stream()
            .map(JsonObject.class::cast)
            .map(
                move ->
                    new SettingHistory.Move(
                        move.getString("to"),
                        LocalDate.parse(move.getString("on")),
                        move.getInteger("provisions")))
            .toList();
  }
}
