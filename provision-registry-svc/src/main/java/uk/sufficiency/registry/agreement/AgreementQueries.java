package uk.sufficiency.registry.agreement;

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
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.agreement.model.DueReview;
import uk.sufficiency.registry.standing.AgreementView;

/** Reads agreements and their reviews, one statement a question. */
@ApplicationScoped
class AgreementQueries {

  /** The agreements of one provision, and whose provision it is. */
  record OfProvision(String urn, List<AgreementView> agreements) {}

  /** $1 = provisions, $2 = the day, or null for any. */
  private static final String OF_PROVISIONS =
      """
      select document::text as document from agreement_document
       where provision_id = any($1)
         and ($2::date is null or $2::date between starts_on and ends_on)
       order by provision_id, starts_on desc
      """;

  private static final String OF_PROVISION =
      """
      select p.urn, a.document::text as document
        from provision p left join agreement_document a on a.provision_id = p.id
       where p.id = $1
       order by a.starts_on desc
      """;

  /**
   * $1 = the last day that is asked for, $2 = today, $3 = how many. An agreement that has ended is
   * still due where nothing has taken its place and the provision goes on.
   */
  private static final String DUE =
      """
      select a.id, a.reference, a.review_on, a.ends_on, p.id as provision_id, p.name, p.urn,
             a.ends_on < $2 as lapsed
        from agreement a join provision p on p.id = a.provision_id
       where a.review_on <= $1
         and p.status <> 'CLOSED'
         and (a.ends_on >= $2 or not exists (
              select from agreement n
               where n.provision_id = a.provision_id and n.starts_on > a.ends_on))
       order by a.review_on, a.reference
       limit $3
      """;

  private final Pool pool;
  private final JsonDocuments documents;
  private final LondonClock clock;

  AgreementQueries(Pool pool, JsonDocuments documents, LondonClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
  }

  /** Of these provisions, those that run on a day, or all where there is none; latest first. */
  Uni<List<AgreementView>> list(Collection<UUID> provisions, @Nullable LocalDate on) {
    return pool.preparedQuery(OF_PROVISIONS)
        .execute(Tuple.of(provisions.toArray(UUID[]::new), on))
        .map(rows -> all(rows, this::agreement));
  }

  /**
   * All agreements of a provision, the latest first.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}
   */
  Uni<OfProvision> get(UUID provision) {
    return pool.preparedQuery(OF_PROVISION)
        .execute(Tuple.of(provision))
        .map(rows -> ofProvision(provision, rows));
  }

  /** Reviews that are due until a day, overdue ones included, the longest overdue first. */
  Uni<List<DueReviewView>> listDue(LocalDate dueBy, int first) {
    return pool.preparedQuery(DUE)
        .execute(Tuple.of(dueBy, clock.today(), first))
        .map(rows -> all(rows, this::due));
  }

  private OfProvision ofProvision(UUID provision, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw AgreementProblems.noProvision(provision);
    }
    return new OfProvision(
        rows.iterator().next().getString("urn"),
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> row.getString("document") != null)
            .map(this::agreement)
            .toList());
  }

  private AgreementView agreement(Row row) {
    return documents.read(row.getString("document"), AgreementView.class);
  }

  private DueReviewView due(Row row) {
    LocalDate reviewOn = row.getLocalDate("review_on");
    DueReview due = DueReview.of(reviewOn, clock.today());
    return new DueReviewView(
        row.getUUID("id"),
        row.getString("reference"),
        row.getUUID("provision_id"),
        row.getString("name"),
        row.getString("urn"),
        reviewOn,
        row.getLocalDate("ends_on"),
        due.overdue(),
        due.days(),
        row.getBoolean("lapsed"));
  }

  private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> as) {
    return StreamSupport.stream(rows.spliterator(), false).map(as).toList();
  }
}
