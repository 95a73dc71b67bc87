package uk.sufficiency.kit.audit;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;

/**
 * Appends to the audit trail. A change is recorded in its own transaction, as its last statement; a
 * read is recorded before it is answered.
 */
@ApplicationScoped
public class AuditTrail {

  /** The actor of what no caller asked for. */
  private static final String OURSELVES = "service";

  private final Caller caller;

  AuditTrail(Caller caller) {
    this.caller = caller;
  }

  /** Records a change in the session's transaction. */
  public Uni<Void> record(
      Mutiny.Session session, String action, String subject, Collection<String> pupilRefs) {
    return session
        .createNativeQuery("select audit_append(?1, ?2, ?3, ?4, ?5, ?6)", Long.class)
        .setParameter(1, caller.subject())
        .setParameter(2, roles())
        .setParameter(3, action)
        .setParameter(4, subject)
        .setParameter(5, sorted(pupilRefs))
        .setParameter(6, traceId())
        .getSingleResult()
        .replaceWithVoid();
  }

  /** Records a read; to be awaited before the data is handed out. */
  public Uni<Void> record(
      SqlClient client, String action, String subject, Collection<String> pupilRefs) {
    return client
        .preparedQuery("select audit_append($1, $2, $3, $4, $5, $6)")
        .execute(
            Tuple.from(
                new Object[] {
                  caller.subject(), roles(), action, subject, sorted(pupilRefs), traceId()
                }))
        .replaceWithVoid();
  }

  /** Records what an import changed, in the connection's transaction. Blocking. */
  public void record(
      Connection transaction, String action, String subject, Collection<String> pupilRefs)
      throws SQLException {
    append(transaction, caller.subject(), roles(), action, subject, pupilRefs);
  }

  /**
   * Records what the service did by itself, for nobody, in the connection's transaction. Blocking.
   */
  public void recordOwn(
      Connection transaction, String action, String subject, Collection<String> pupilRefs)
      throws SQLException {
    append(transaction, OURSELVES, "", action, subject, pupilRefs);
  }

  private static void append(
      Connection transaction,
      String actor,
      String roles,
      String action,
      String subject,
      Collection<String> pupilRefs)
      throws SQLException {
    try (var append = transaction.prepareStatement("select audit_append(?, ?, ?, ?, ?, ?)")) {
      append.setString(1, actor);
      append.setString(2, roles);
      append.setString(3, action);
      append.setString(4, subject);
      append.setArray(5, transaction.createArrayOf("text", sorted(pupilRefs)));
      append.setString(6, traceId());
      append.execute();
    }
  }

  private String roles() {
    return String.join(" ", new TreeSet<>(caller.roles()));
  }

  private static String[] sorted(Collection<String> pupilRefs) {
    return pupilRefs.stream().sorted().distinct().toArray(String[]::new);
  }

  private static @Nullable String traceId() {
    var context = Span.current().getSpanContext();
    return context.isValid() ? context.getTraceId() : null;
  }
}
