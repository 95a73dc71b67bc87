package uk.sufficiency.registry.significantchange;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.significantchange.model.SignificantChange;

/** Significant changes in the database. */
@ApplicationScoped
class ChangeRepository {

  private static final String LOCK =
      "select id from significant_change where id = :id and version = :version for update";
  private static final String VERSION = "select version from significant_change where id = :id";
  private static final String GET =
      "select cast(document as text) from significant_change_document_of where id = :id";
  private static final String BY_ID =
      "select document::text from significant_change_document_of where id = $1";
  private static final String BY_PROVISION =
      """
      select document::text from significant_change_document_of
       where provision_id = $1 order by proposed_on desc, id
      """;
  private static final String MAY_TAKE_EFFECT =
      """
      select exists (
        select from significant_change
         where provision_id = :provision and action = :action and status = 'APPROVED'
           and (route <> 'ACADEMY_SIGNIFICANT_CHANGE' or deed_signed_on is not null)
           and not (action = 'CLOSE' and exists (
                 select from provision_transition t
                  where t.provision_id = :provision
                    and t.from_status = 'CLOSING' and t.to_status = 'OPEN'
                    and t.effective_on >= decided_on)))
      """;
  private static final String KEEP_BASELINE =
      """
      insert into place_baseline (provision_id, places, since)
      select :provision, baseline_of(:provision), :today where baseline_of(:provision) > 0
      on conflict do nothing
      """;
  private static final String APPROVE_BASELINE =
      """
      insert into place_baseline (provision_id, places, since) values (:provision, :places, :today)
      on conflict (provision_id) do update set places = excluded.places, since = excluded.since
      """;
  private static final List<String> STORE =
      List.of(
          """
          insert into significant_change (id, version, provision_id, action, places_before,
                 places_after, baseline, applies, route, tier, reason, status, proposed_on,
                 decided_on, decision_note, deed_signed_on, deed_reference)
          select d.id, d.version, d."provisionId", d.action, d."placesBefore", d."placesAfter",
                 d.baseline, d.applies, d.route, d.tier, d.reason, d.status, d."proposedOn",
                 cast(d.decision ->> 'decidedOn' as date), d.decision ->> 'note',
                 cast(d."deedOfVariation" ->> 'signedOn' as date),
                 d."deedOfVariation" ->> 'reference'
            from jsonb_to_record(cast(cast(:document as text) as jsonb)) as d (
                 id uuid, version bigint, "provisionId" uuid, action text,
                 "placesBefore" integer, "placesAfter" integer, baseline integer,
                 applies boolean, route text, tier integer, reason text, status text,
                 "proposedOn" date, decision jsonb, "deedOfVariation" jsonb)
              on conflict (id) do update
             set version = excluded.version, status = excluded.status,
                 decided_on = excluded.decided_on, decision_note = excluded.decision_note,
                 deed_signed_on = excluded.deed_signed_on, deed_reference = excluded.deed_reference
          """,
          """
          delete from significant_change_step
           where change_id = cast(cast(cast(:document as text) as jsonb) ->> 'id' as uuid)
          """,
          """
          insert into significant_change_step (change_id, position, step, due_on, done_on, note)
          select cast(d.document ->> 'id' as uuid), s.position, s.item ->> 'step',
                 cast(s.item ->> 'dueOn' as date), cast(s.item ->> 'doneOn' as date),
                 s.item ->> 'note'
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'steps')
                 with ordinality as s (item, position)
          """,
          """
          delete from significant_change_document
           where change_id = cast(cast(cast(:document as text) as jsonb) ->> 'id' as uuid)
          """,
          """
          insert into significant_change_document (change_id, position, name, reference, dated_on)
          select cast(d.document ->> 'id' as uuid), s.position, s.item ->> 'name',
                 s.item ->> 'reference', cast(s.item ->> 'datedOn' as date)
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'documents')
                 with ordinality as s (item, position)
          """);

  private final Pool pool;
  private final JsonDocuments documents;

  ChangeRepository(Pool pool, JsonDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  /**
   * The change, locked until the transaction ends.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND} or {@code STALE_VERSION}
   */
  Uni<SignificantChange> getLocked(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .createNativeQuery(LOCK, UUID.class)
        .setParameter("id", id)
        .setParameter("version", expectedVersion)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .switchTo(() -> explainAbsence(session, id, expectedVersion))
        .chain(
            locked ->
                session
                    .createNativeQuery(GET, String.class)
                    .setParameter("id", id)
                    .getSingleResult())
        .map(document -> documents.read(document, SignificantChange.class));
  }

  private static Uni<UUID> explainAbsence(Mutiny.Session session, UUID id, long expected) {
    return session
        .createNativeQuery(VERSION, Long.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id))
        .chain(current -> Uni.createFrom().failure(stale(expected, current)));
  }

  Uni<Void> store(Mutiny.Session session, SignificantChange change) {
    return documents.store(session, STORE, change);
  }

  Uni<SignificantChange> get(UUID id) {
    return list(BY_ID, id).map(found -> found.stream().findFirst().orElseThrow(() -> notFound(id)));
  }

  /** The changes of a provision, the latest first. */
  Uni<List<SignificantChange>> listByProvision(UUID provision) {
    return list(BY_PROVISION, provision);
  }

  private Uni<List<SignificantChange>> list(String query, UUID of) {
    return pool.preparedQuery(query)
        .execute(Tuple.of(of))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> documents.read(row.getString(0), SignificantChange.class))
                    .toList());
  }

  /** Whether a change of the kind has gone through its whole process. */
  Uni<Boolean> mayTakeEffect(Mutiny.Session session, UUID provision, String action) {
    return session
        .createNativeQuery(MAY_TAKE_EFFECT, Boolean.class)
        .setParameter("provision", provision)
        .setParameter("action", action)
        .getSingleResult();
  }

  /** Remembers, once, the number that resizes are compared with from now on. */
  Uni<Void> keepBaseline(Mutiny.Session session, UUID provision, LocalDate today) {
    return session
        .createNativeQuery(KEEP_BASELINE)
        .setParameter("provision", provision)
        .setParameter("today", today)
        .executeUpdate()
        .replaceWithVoid();
  }

  Uni<Void> approveBaseline(Mutiny.Session session, UUID provision, int places, LocalDate today) {
    return session
        .createNativeQuery(APPROVE_BASELINE)
        .setParameter("provision", provision)
        .setParameter("places", places)
        .setParameter("today", today)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static RuntimeException notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no significant change " + id + ".")
        .asException();
  }

  private static RuntimeException stale(long expected, long current) {
    return Problem.of(
            CommonError.STALE_VERSION,
            "The change has been changed since version " + expected + "; look at it again.")
        .with("currentVersion", current)
        .asException();
  }
}
