package uk.sufficiency.registry.standing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * Tells how provisions stand. Statements that read provisions join the view {@code
 * provision_standing} and select {@link #COLUMNS}, so that nobody asks a second time.
 */
@ApplicationScoped
public class Standings {

  /** To be selected from {@code provision_standing st}. */
  public static final String COLUMNS = "st.*";

  private static final String OF_PROVISION =
      """
      select cast(case when agreement_id is not null then jsonb_build_object(
               'id', agreement_id, 'version', agreement_version, 'provisionId', provision_id,
               'reference', agreement_reference, 'startsOn', agreement_starts_on,
               'endsOn', agreement_ends_on, 'reviewOn', agreement_review_on,
               'fundingGbp', agreement_funding_gbp) end as text),
             cast(case when quality_visit_id is not null then jsonb_build_object(
               'id', quality_visit_id, 'version', quality_version, 'provisionId', provision_id,
               'visitedOn', quality_visited_on, 'visitedBy', quality_visited_by,
               'overall', quality_overall, 'summary', quality_summary) end as text)
        from provision_standing where provision_id = :provision
      """;

  private static final Set<String> READERS =
      Set.of(Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST);

  private final JsonDocuments documents;
  private final Caller caller;

  Standings(JsonDocuments documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  /** Whether those of provisions at a setting are any business of the caller's. */
  public boolean areShown(String urn) {
    return !Collections.disjoint(caller.roles(), READERS)
        || caller.roles().contains(Roles.SETTING) && urn.equals(caller.findUrn());
  }

  /** The standing in a row with {@link #COLUMNS}; nothing for callers to whom it is no business. */
  public Standing of(Row row) {
    return !areShown(row.getString("urn"))
        ? Standing.UNSAID
        : new Standing(agreement(row), visit(row));
  }

  /** The standing of a provision as a transaction that changes it sees it. */
  public Uni<Standing> get(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(OF_PROVISION, Object[].class)
        .setParameter("provision", provision)
        .getSingleResult()
        .map(
            row ->
                new Standing(
                    find((String) row[0], AgreementInForce.class),
                    find((String) row[1], QualityResult.class)));
  }

  private <T> @Nullable T find(@Nullable String document, Class<T> as) {
    return document == null ? null : documents.read(document, as);
  }

  private static @Nullable AgreementInForce agreement(Row row) {
    UUID id = row.getUUID("agreement_id");
    return id == null
        ? null
        : new AgreementInForce(
            id,
            row.getLong("agreement_version"),
            row.getUUID("provision_id"),
            row.getString("agreement_reference"),
            row.getLocalDate("agreement_starts_on"),
            row.getLocalDate("agreement_ends_on"),
            row.getLocalDate("agreement_review_on"),
            row.getBigDecimal("agreement_funding_gbp"));
  }

  private static @Nullable QualityResult visit(Row row) {
    UUID id = row.getUUID("quality_visit_id");
    return id == null
        ? null
        : new QualityResult(
            id,
            row.getLong("quality_version"),
            row.getUUID("provision_id"),
            row.getLocalDate("quality_visited_on"),
            row.getString("quality_visited_by"),
            QualityGrade.valueOf(row.getString("quality_overall")),
            row.getString("quality_summary"));
  }
}
