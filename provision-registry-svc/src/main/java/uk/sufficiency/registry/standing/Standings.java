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
import uk.sufficiency.registry.Documents;

/**
 * Tells how provisions stand. Statements that read provisions join the view {@code
 * provision_standing} and select {@link #COLUMNS}, so that nobody asks a second time.
 */
@ApplicationScoped
public class Standings {

  /** To be selected from {@code provision_standing st}. */
  public static final String COLUMNS =
      "st.agreement::text as agreement, st.quality_visit::text as quality_visit";

  private static final String OF_PROVISION =
      """
      select cast(agreement as text), cast(quality_visit as text)
        from provision_standing where provision_id = :provision
      """;

  private static final Set<String> READERS =
      Set.of(Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING);

  private final Documents documents;
  private final Caller caller;

  Standings(Documents documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  /** Whether it is any business of the caller's. */
  public boolean areShown() {
    return !Collections.disjoint(caller.roles(), READERS);
  }

  /** The standing in a row with {@link #COLUMNS}; nothing for callers to whom it is no business. */
  public Standing of(Row row) {
    return !areShown()
        ? Standing.UNSAID
        : standing(row.getString("agreement"), row.getString("quality_visit"));
  }

  /** The standing of a provision as a transaction that changes it sees it. */
  public Uni<Standing> get(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(OF_PROVISION, Object[].class)
        .setParameter("provision", provision)
        .getSingleResult()
        .map(row -> standing((String) row[0], (String) row[1]));
  }

  private Standing standing(@Nullable String agreement, @Nullable String visit) {
    return new Standing(
        documents.find(agreement, AgreementView.class),
        documents.find(visit, QualityVisitView.class));
  }
}
