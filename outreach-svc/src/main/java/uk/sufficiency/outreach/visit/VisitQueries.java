package uk.sufficiency.outreach.visit;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Discipline;
import uk.sufficiency.outreach.visit.model.RecommendationStatus;
import uk.sufficiency.outreach.visit.model.VisitStatus;

/** Hot reads of visits: one SQL statement each, straight to the view. */
@ApplicationScoped
public class VisitQueries {

  /** The latest of each setting with its count; one row without an id for a setting with none. */
  private static final String OF_SETTINGS =
      """
      select u.urn as of_urn, c.total, v.*, t.team, a.advice
        from unnest($1::text[]) with ordinality u (urn, position)
       cross join lateral (
             select count(*) as total from visit where urn = u.urn) c
        left join lateral (
             select * from visit where urn = u.urn order by visit_on desc, id limit $2) v on true
        left join lateral (
             select json_agg(json_build_object('discipline', discipline, 'name', name)
                             order by position) as team
               from visit_team where visit_id = v.id) t on true
        left join lateral (
             select json_agg(json_build_object('text', text, 'dueOn', due_on, 'status', status)
                             order by position) as advice
               from visit_recommendation where visit_id = v.id) a on true
       order by u.position, v.visit_on desc, v.id
      """;

  private final Pool pool;

  VisitQueries(Pool pool) {
    this.pool = pool;
  }

  /** The latest visits of each setting, in the order of the URNs. */
  public Uni<List<SettingVisits>> listOf(List<String> urns, int first) {
    var distinct = urns.stream().distinct().toArray(String[]::new);
    return pool.preparedQuery(OF_SETTINGS)
        .execute(Tuple.of(distinct, first))
        .map(VisitQueries::bySetting);
  }

  private static List<SettingVisits> bySetting(RowSet<Row> rows) {
    var settings = new LinkedHashMap<String, SettingVisits>();
    for (var row : rows) {
      var setting =
          settings.computeIfAbsent(
              row.getString("of_urn"),
              urn -> new SettingVisits(urn, row.getLong("total"), new ArrayList<>()));
      if (row.getUUID("id") != null) {
        setting.nodes().add(view(row));
      }
    }
    return List.copyOf(settings.values());
  }

  private static VisitView view(Row row) {
    var summary = row.getString("summary");
    return new VisitView(
        row.getUUID("id"),
        row.getLong("version"),
        row.getUUID("request_id"),
        row.getString("urn"),
        row.getLocalDate("visit_on"),
        row.getLocalTime("from_time"),
        row.getLocalTime("to_time"),
        VisitStatus.valueOf(row.getString("status")),
        objects(row, "team").map(VisitQueries::member).toList(),
        summary == null
            ? null
            : new VisitView.Outcome(
                summary, objects(row, "advice").map(VisitQueries::advice).toList()));
  }

  private static VisitView.Member member(JsonObject json) {
    return new VisitView.Member(
        Discipline.valueOf(json.getString("discipline")), json.getString("name"));
  }

  private static VisitView.Advice advice(JsonObject json) {
    return new VisitView.Advice(
        json.getString("text"),
        date(json.getString("dueOn")),
        RecommendationStatus.valueOf(json.getString("status")));
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Stream<JsonObject> objects(Row row, String column) {
    var array = (JsonArray) row.getJson(column);
    return array == null ? Stream.empty() : array.stream().map(JsonObject.class::cast);
  }
}
