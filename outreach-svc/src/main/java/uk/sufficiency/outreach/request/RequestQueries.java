package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;
import uk.sufficiency.outreach.request.model.Waiting;

/** Hot reads of support requests: one SQL statement each, straight to the view. */
@ApplicationScoped
public class RequestQueries {

  private static final String ONE = "select * from support_request where id = $1";

  /** A page by age, with the count of all pages; one row without an id when the page is empty. */
  private static final String PAGE =
      """
      select c.total, r.*
        from (select count(*) as total
                from support_request
               where ($1::text is null or status = $1) and ($2::text is null or urn = $2)) c
        left join lateral (
             select *
               from support_request
              where ($1::text is null or status = $1) and ($2::text is null or urn = $2)
                and ($3::date is null or (raised_on, id) > ($3, $4::uuid))
              order by raised_on, id
              limit $5) r on true
       order by r.raised_on, r.id
      """;

  /** The newest of each setting with its count; one row without an id for a setting with none. */
  private static final String OF_SETTINGS =
      """
      select u.urn as of_urn, c.total, r.*
        from unnest($1::text[]) with ordinality u (urn, position)
       cross join lateral (
             select count(*) as total from support_request where urn = u.urn) c
        left join lateral (
             select *
               from support_request
              where urn = u.urn
              order by raised_on desc, id
              limit $2) r on true
       order by u.position, r.raised_on desc, r.id
      """;

  private final Pool pool;
  private final Today today;

  RequestQueries(Pool pool, Today today) {
    this.pool = pool;
    this.today = today;
  }

  /** The request, if there is one. */
  Uni<Optional<SupportRequestView>> find(UUID id) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(id))
        .map(rows -> rows.stream().map(row -> view(row, today.get())).findFirst());
  }

  /** A page of requests, the longest waiting first. */
  Uni<RequestPage> list(RequestFilter filter) {
    var status = filter.status();
    var after = filter.after();
    var parameters =
        Tuple.tuple()
            .addValue(status == null ? null : status.name())
            .addValue(filter.urn())
            .addValue(after == null ? null : after.raisedOn())
            .addValue(after == null ? null : after.id())
            .addValue(filter.first() + 1);
    return pool.preparedQuery(PAGE).execute(parameters).map(rows -> page(rows, filter.first()));
  }

  /** The newest requests of each setting, in the order of the URNs. */
  public Uni<List<SettingRequests>> listOf(List<String> urns, int first) {
    var distinct = urns.stream().distinct().toArray(String[]::new);
    return pool.preparedQuery(OF_SETTINGS).execute(Tuple.of(distinct, first)).map(this::bySetting);
  }

  private RequestPage page(RowSet<Row> rows, int first) {
    var found = new ArrayList<SupportRequestView>();
    var total = 0L;
    for (var row : rows) {
      total = row.getLong("total");
      addTo(found, row, today.get());
    }
    var shown = found.subList(0, Math.min(first, found.size()));
    var more = found.size() > first;
    return new RequestPage(
        total, List.copyOf(shown), more ? Cursor.of(shown.getLast()).text() : null);
  }

  private List<SettingRequests> bySetting(RowSet<Row> rows) {
    var settings = new LinkedHashMap<String, SettingRequests>();
    for (var row : rows) {
      var setting =
          settings.computeIfAbsent(
              row.getString("of_urn"),
              urn -> new SettingRequests(urn, row.getLong("total"), new ArrayList<>()));
      addTo(setting.nodes(), row, today.get());
    }
    return List.copyOf(settings.values());
  }

  private static void addTo(List<SupportRequestView> views, Row row, LocalDate today) {
    if (row.getUUID("id") != null) {
      views.add(view(row, today));
    }
  }

  private static SupportRequestView view(Row row, LocalDate today) {
    var status = RequestStatus.valueOf(row.getString("status"));
    var raisedOn = Objects.requireNonNull(row.getLocalDate("raised_on"));
    return new SupportRequestView(
        row.getUUID("id"),
        row.getLong("version"),
        row.getString("urn"),
        Theme.valueOf(row.getString("theme")),
        Urgency.valueOf(row.getString("urgency")),
        status,
        raisedOn,
        Waiting.days(status, raisedOn, row.getLocalDate("visited_on"), today),
        row.getString("description"),
        row.getString("route"));
  }
}
