package uk.sufficiency.registry.standing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.sufficiency.registry.JsonDocuments;

/** Reads agreements and quality visits in full, both kinds by one statement. */
@ApplicationScoped
class StandingQueries {

  /** What was found, and whose it is. */
  record Found(List<String> urns, List<AgreementView> agreements, List<QualityVisitView> visits) {}

  /** $1 = agreements, $2 = visits. */
  private static final String BY_ID =
      """
      select p.urn, a.document::text as agreement, null as visit
        from agreement_document a join provision p on p.id = a.provision_id
       where a.id = any($1)
      union all
      select p.urn, null, v.document::text
        from quality_visit_document v join provision p on p.id = v.provision_id
       where v.id = any($2)
      """;

  private final Pool pool;
  private final JsonDocuments documents;

  StandingQueries(Pool pool, JsonDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  /** Those that there are of these agreements and visits. */
  Uni<Found> list(Collection<UUID> agreements, Collection<UUID> visits) {
    return pool.preparedQuery(BY_ID)
        .execute(Tuple.of(agreements.toArray(UUID[]::new), visits.toArray(UUID[]::new)))
        .map(
            rows ->
                new Found(
                    texts(rows, "urn").distinct().toList(),
                    read(rows, "agreement", AgreementView.class),
                    read(rows, "visit", QualityVisitView.class)));
  }

  private <T> List<T> read(RowSet<Row> rows, String column, Class<T> as) {
    return texts(rows, column).map(document -> documents.read(document, as)).toList();
  }

  private static Stream<String> texts(RowSet<Row> rows, String column) {
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> Stream.ofNullable(row.getString(column)));
  }
}
