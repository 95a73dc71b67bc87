package uk.sufficiency.registry.quality;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.standing.QualityVisitView;
import uk.sufficiency.registry.standing.model.QualityDomain;

/** Reads quality visits and their actions, one statement a question. */
@ApplicationScoped
class QualityQueries {

  /** The visits to one provision, and whose provision it is. */
  record OfProvision(String urn, List<QualityVisitView> visits) {}

  private static final String OF_PROVISIONS =
      """
      select document::text as document from quality_visit_document
       where provision_id = any($1)
       order by provision_id, visited_on desc
      """;

  private static final String OF_PROVISION =
      """
      select p.urn, v.document::text as document
        from provision p left join quality_visit_document v on v.provision_id = p.id
       where p.id = $1
       order by v.visited_on desc
      """;

  /** $1 = today, $2 = whether overdue ones only, $3 = how many. */
  private static final String OPEN =
      """
      select n.*, v.version as visit_version, v.visited_on, p.id as provision_id, p.name, p.urn
        from quality_action n
        join quality_visit v on v.id = n.visit_id
        join provision p on p.id = v.provision_id
       where n.done_on is null and (n.due_on < $1 or not $2) and p.status <> 'CLOSED'
       order by n.due_on, p.name, n.id
       limit $3
      """;

  private final Pool pool;
  private final JsonDocuments documents;
  private final LondonClock clock;

  QualityQueries(Pool pool, JsonDocuments documents, LondonClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
  }

  /** All visits to these provisions, the latest first for each. */
  Uni<List<QualityVisitView>> list(Collection<UUID> provisions) {
    return pool.preparedQuery(OF_PROVISIONS)
        .execute(Tuple.of(provisions.toArray(UUID[]::new)))
        .map(rows -> all(rows, this::visit));
  }

  /**
   * All visits to a provision, the latest first.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}
   */
  Uni<OfProvision> get(UUID provision) {
    return pool.preparedQuery(OF_PROVISION)
        .execute(Tuple.of(provision))
        .map(rows -> ofProvision(provision, rows));
  }

  /** Actions that are not done yet, those that have been due longest first. */
  Uni<List<QualityActionView>> listOpen(boolean overdueOnly, int first) {
    LocalDate today = clock.today();
    return pool.preparedQuery(OPEN)
        .execute(Tuple.of(today, overdueOnly, first))
        .map(rows -> all(rows, row -> action(row, today)));
  }

  private OfProvision ofProvision(UUID provision, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw QualityProblems.noProvision(provision);
    }
    return new OfProvision(
        rows.iterator().next().getString("urn"),
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> row.getString("document") != null)
            .map(this::visit)
            .toList());
  }

  private QualityVisitView visit(Row row) {
    return documents.read(row.getString("document"), QualityVisitView.class);
  }

  private static QualityActionView action(Row row, LocalDate today) {
    LocalDate dueOn = row.getLocalDate("due_on");
    return new QualityActionView(
        row.getUUID("id"),
        row.getUUID("visit_id"),
        row.getLong("visit_version"),
        row.getLocalDate("visited_on"),
        row.getUUID("provision_id"),
        row.getString("name"),
        row.getString("urn"),
        QualityDomain.valueOf(row.getString("domain")),
        row.getString("description"),
        row.getString("owner"),
        dueOn,
        dueOn.isBefore(today));
  }

  private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> as) {
    return StreamSupport.stream(rows.spliterator(), false).map(as).toList();
  }
}
