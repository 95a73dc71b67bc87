package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.Commissioner;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.PlaceCount;
import uk.sufficiency.registry.standing.Standing;
import uk.sufficiency.registry.standing.Standings;

/** Reads provisions with their places on a day, one statement a question. */
@ApplicationScoped
class ProvisionQueries {

  /**
   * $1 = ids, $2 = URNs, $3 = the day, $4 = today, $5 = whether the status of that day is wanted. A
   * URN that others have followed answers for all of them; {@code asked} tells which it was.
   */
  private static final String BY_ID_OR_URN =
      """
      with recursive chain (asked, path) as (
        select u, array[u] from unnest($2::text[]) u
        union all
        select c.asked, c.path || n.urn
          from chain c
         cross join lateral (
               select s.urn from successors_of(c.path[cardinality(c.path)]) s
                order by s.established_on desc nulls last, s.urn limit 1) n
         where n.urn <> all (c.path)),
      wanted (id, asked) as (
        select i, null::text from unnest($1::uuid[]) i
        union all
        select p.id, c.asked from chain c join provision p on p.urn = c.path[cardinality(c.path)]),
      found (id, asked) as (
        select id, array_remove(array_agg(distinct asked), null) from wanted group by id)
      select p.*, f.asked, c.commissioned, c.offered, c.occupied, $STANDING,
             case when $5 then coalesce(
                    status_on(p.id, $3),
                    (select t.to_status from provision_transition t
                      where t.provision_id = p.id order by t.seq limit 1)) end as status_then
        from found f
        join provision p on p.id = f.id
        join provision_standing st on st.provision_id = p.id
       cross join lateral places_on(p.id, $3, $4) c
       order by p.urn, p.name, p.id
      """
          .replace("$STANDING", Standings.COLUMNS);

  /** The same with the places as they were known at a moment, $6. */
  private static final String AS_KNOWN =
      BY_ID_OR_URN
          .replace("places_on(p.id, $3, $4)", "places_known(p.id, $3, $6)")
          .replace("select p.*,", "select p.*, $4::date as today,");

  /**
   * A provision that was found.
   *
   * @param asked the URNs asked for that led to it; none where only its id was asked for
   */
  record Found(ProvisionView provision, List<String> asked) {}

  private final Pool pool;
  private final Standings standings;
  private final LondonClock clock;

  ProvisionQueries(Pool pool, Standings standings, LondonClock clock) {
    this.pool = pool;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * Provisions that are named by id or sit at one of the settings or at those that followed it,
   * with their places on a day, and with the status of that day where one is named.
   *
   * @param on the day; today where absent
   * @param knownAt the moment at which the places were known so; now where absent
   */
  Uni<List<Found>> list(
      Collection<UUID> ids,
      Collection<String> urns,
      @Nullable LocalDate on,
      @Nullable OffsetDateTime knownAt) {
    LocalDate today = clock.today();
    Tuple parameters =
        Tuple.of(
            ids.toArray(UUID[]::new),
            urns.toArray(String[]::new),
            on == null ? today : on,
            today,
            on != null);
    if (knownAt != null) {
      parameters.addValue(knownAt);
    }
    return pool.preparedQuery(knownAt == null ? BY_ID_OR_URN : AS_KNOWN)
        .execute(parameters)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Found(view(row), List.of(row.getArrayOfStrings("asked"))))
                    .toList());
  }

  private ProvisionView view(Row row) {
    Standing standing = standings.of(row);
    String statusThen = row.getString("status_then");
    ProvisionKind kind = ProvisionKind.valueOf(row.getString("kind"));
    return new ProvisionView(
        row.getUUID("id"),
        row.getLong("version"),
        row.getString("reference"),
        row.getString("urn"),
        row.getString("name"),
        kind,
        ProvisionStatus.valueOf(statusThen == null ? row.getString("status") : statusThen),
        Arrays.stream(row.getArrayOfStrings("needs")).map(Need::valueOf).toList(),
        row.getInteger("nc_year_from"),
        row.getInteger("nc_year_to"),
        ProvisionView.Places.of(
            new PlaceCount(
                row.getInteger("commissioned"),
                row.getInteger("offered"),
                row.getInteger("occupied"))),
        row.getLocalDate("opens_on"),
        row.getLocalDate("closes_on"),
        Commissioner.isOfABase(kind) ? base(row) : null,
        standing.agreement(),
        standing.latestQualityReview());
  }

  private static InclusionBase base(Row row) {
    String commissioner = row.getString("commissioner");
    Boolean testSite = row.getBoolean("test_site");
    return new InclusionBase(
        row.getInteger("wave"),
        commissioner == null ? null : Commissioner.valueOf(commissioner),
        testSite != null && testSite,
        row.getString("reintegration_pathway"),
        row.getInteger("mainstream_share"));
  }
}
