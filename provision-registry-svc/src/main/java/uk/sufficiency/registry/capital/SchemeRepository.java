package uk.sufficiency.registry.capital;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.capital.model.CapitalScheme;
import uk.sufficiency.registry.capital.model.SchemePlaces;

/** Capital schemes in the database. */
@ApplicationScoped
class SchemeRepository {

  private static final String LOCK =
      "select id from capital_scheme where id = :id and version = :version for update";
  private static final String VERSION = "select version from capital_scheme where id = :id";
  private static final String GET =
      "select cast(document as text) from capital_scheme_document_of where id = :id";

  /** $1 = ids, $2 = provisions, $3 = URNs, $4 = stages, $5 = waves; null asks for all. */
  private static final String FIND =
      """
      select document::text from capital_scheme_document_of
       where ($1::uuid[] is null or id = any($1))
         and ($2::uuid[] is null or provision_id = any($2))
         and ($3::text[] is null or urn = any($3))
         and ($4::text[] is null or stage = any($4))
         and ($5::integer[] is null or wave = any($5))
       order by reference nulls last, name, id limit 1000
      """;

  private static final String DELIVERED =
      """
      select s.academic_year, s.places
        from capital_scheme c join capital_scheme_places s on s.scheme_id = c.id
       where c.provision_id = :provision and c.stage = 'DELIVERED' and c.id <> :id
      """;
  private static final String ATTACH =
      """
      insert into scheme_travel_assessment (id, scheme_id, answer)
      values (:id, :scheme, cast(cast(:answer as text) as jsonb))
      """;
  private static final List<String> STORE =
      List.of(
          """
          insert into capital_scheme (id, version, reference, name, provision_id, kind, stage,
                 budget, wave, probability, probability_stated, opens_provision)
          select d.id, d.version, d.reference, d.name, d."provisionId", d.kind, d.stage, d.budget,
                 d.wave, d.probability, d."probabilityStated", d."opensProvision"
            from jsonb_to_record(cast(cast(:document as text) as jsonb)) as d (
                 id uuid, version bigint, reference text, name text, "provisionId" uuid,
                 kind text, stage text, budget numeric, wave integer,
                 probability double precision, "probabilityStated" boolean,
                 "opensProvision" boolean)
              on conflict (id) do update
             set version = excluded.version, name = excluded.name, stage = excluded.stage,
                 budget = excluded.budget, wave = excluded.wave,
                 probability = excluded.probability,
                 probability_stated = excluded.probability_stated
          """,
          forget("capital_scheme_places"),
          """
          insert into capital_scheme_places (scheme_id, academic_year, places)
          select cast(d.document ->> 'id' as uuid), cast(s.item ->> 'academicYear' as integer),
                 cast(s.item ->> 'places' as integer)
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'places') as s (item)
          """,
          forget("capital_scheme_money"),
          """
          insert into capital_scheme_money (scheme_id, financial_year, planned, spent)
          select cast(d.document ->> 'id' as uuid), cast(s.item ->> 'financialYear' as integer),
                 cast(s.item ->> 'planned' as numeric), cast(s.item ->> 'spent' as numeric)
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'money') as s (item)
          """,
          forget("capital_scheme_work"),
          """
          insert into capital_scheme_work (scheme_id, position, what, cost, done_on)
          select cast(d.document ->> 'id' as uuid), s.position, s.item ->> 'what',
                 cast(s.item ->> 'cost' as numeric), cast(s.item ->> 'doneOn' as date)
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'accessibility')
                 with ordinality as s (item, position)
          """,
          forget("capital_scheme_stage"),
          """
          insert into capital_scheme_stage (scheme_id, position, stage, reached_on, note)
          select cast(d.document ->> 'id' as uuid), s.position, s.item ->> 'stage',
                 cast(s.item ->> 'reachedOn' as date), s.item ->> 'note'
            from (select cast(cast(:document as text) as jsonb) as document) d
           cross join lateral jsonb_array_elements(d.document -> 'history')
                 with ordinality as s (item, position)
          """);

  private final Pool pool;
  private final JsonDocuments documents;

  SchemeRepository(Pool pool, JsonDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  private static String forget(String table) {
    return "delete from "
        + table
        + " where scheme_id = cast(cast(cast(:document as text) as jsonb) ->> 'id' as uuid)";
  }

  /**
   * The scheme, locked until the transaction ends; its provision is locked after it, never before.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND} or {@code STALE_VERSION}
   */
  Uni<CapitalScheme> getLocked(Mutiny.Session session, UUID id, long expectedVersion) {
    return session
        .createNativeQuery(LOCK, UUID.class)
        .setParameter("id", id)
        .setParameter("version", expectedVersion)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .switchTo(() -> explainAbsence(session, id, expectedVersion))
        .chain(locked -> document(session, id))
        .map(document -> documents.read(document, CapitalScheme.class));
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

  private static Uni<String> document(Mutiny.Session session, UUID id) {
    return session
        .createNativeQuery(GET, String.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> notFound(id));
  }

  /** The scheme as the transaction sees it. */
  Uni<SchemeView> view(Mutiny.Session session, UUID id) {
    return document(session, id).map(document -> documents.read(document, SchemeView.class));
  }

  Uni<Void> store(Mutiny.Session session, CapitalScheme scheme) {
    return documents.store(session, STORE, scheme);
  }

  /** What other schemes have delivered at the provision. */
  Uni<List<SchemePlaces>> listDelivered(Mutiny.Session session, CapitalScheme scheme) {
    return session
        .createNativeQuery(DELIVERED, Object[].class)
        .setParameter("provision", scheme.provisionId())
        .setParameter("id", scheme.id())
        .getResultList()
        .map(
            rows ->
                rows.stream()
                    .map(row -> new SchemePlaces((Integer) row[0], (Integer) row[1]))
                    .toList());
  }

  Uni<Void> attach(Mutiny.Session session, UUID scheme, Object travel) {
    return session
        .createNativeQuery(ATTACH)
        .setParameter("id", UUID.randomUUID())
        .setParameter("scheme", scheme)
        .setParameter("answer", documents.write(travel))
        .executeUpdate()
        .replaceWithVoid();
  }

  Uni<SchemeView> get(UUID id) {
    return find(Tuple.of(new UUID[] {id}, null, null, null, null))
        .map(found -> found.stream().findFirst().orElseThrow(() -> notFound(id)));
  }

  /** The schemes that fit everything that is asked for, 1,000 at most. */
  Uni<List<SchemeView>> find(SchemeRequests.Find asked) {
    return find(
        Tuple.of(
            null, asked.provisionArray(), asked.urnArray(), asked.stageArray(), asked.waveArray()));
  }

  private Uni<List<SchemeView>> find(Tuple parameters) {
    return pool.preparedQuery(FIND)
        .execute(parameters)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> documents.read(row.getString(0), SchemeView.class))
                    .toList());
  }

  private static RuntimeException notFound(UUID id) {
    return Problem.of(CommonError.NOT_FOUND, "There is no capital scheme " + id + ".")
        .asException();
  }

  private static RuntimeException stale(long expected, long current) {
    return Problem.of(
            CommonError.STALE_VERSION,
            "The scheme has changed since version " + expected + "; look at it again.")
        .with("currentVersion", current)
        .asException();
  }
}
