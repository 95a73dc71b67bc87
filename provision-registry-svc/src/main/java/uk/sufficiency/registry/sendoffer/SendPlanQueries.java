package uk.sufficiency.registry.sendoffer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.RegistryConfig;
import uk.sufficiency.registry.sendoffer.model.PlanStanding;

/** Reads SEND plans, one statement a question. */
@ApplicationScoped
class SendPlanQueries {

  private static final String BY_URN =
      """
      select document::text as document from send_plan_document
       where urn = any($1) order by urn
      """;

  /** $1 = the authority. */
  private static final String EXPECTED =
      """
      select m.urn, m.name, p.review_on, p.published_on
        from mainstream_setting m left join send_plan p on p.urn = m.urn
       where m.authority is null or m.authority = $1
       order by m.name, m.urn
      """;

  private final Pool pool;
  private final JsonDocuments documents;
  private final LondonClock clock;
  private final String authority;

  SendPlanQueries(Pool pool, JsonDocuments documents, LondonClock clock, RegistryConfig config) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
    this.authority = config.authority();
  }

  /** The plans of these settings; settings without one are left out. */
  Uni<List<SendPlanView>> listByUrn(Collection<String> urns) {
    return pool.preparedQuery(BY_URN)
        .execute(Tuple.of(urns.toArray(String[]::new)))
        .map(
            rows ->
                stream(rows)
                    .map(row -> documents.read(row.getString("document"), SendPlanView.class))
                    .toList());
  }

  /** All of the authority's mainstream settings, or those whose plan is not in order. */
  Uni<List<SendPlanOverview>> listExpected(boolean missingOnly) {
    LocalDate today = clock.today();
    return pool.preparedQuery(EXPECTED)
        .execute(Tuple.of(authority))
        .map(
            rows ->
                stream(rows)
                    .map(row -> overview(row, today))
                    .filter(each -> !missingOnly || each.standing() != PlanStanding.IN_ORDER)
                    .toList());
  }

  private static SendPlanOverview overview(Row row, LocalDate today) {
    LocalDate reviewOn = row.getLocalDate("review_on");
    LocalDate publishedOn = row.getLocalDate("published_on");
    return new SendPlanOverview(
        row.getString("urn"),
        row.getString("name"),
        PlanStanding.of(reviewOn, publishedOn, today),
        reviewOn,
        publishedOn);
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }
}
