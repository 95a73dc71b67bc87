package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.PlaceCount;
import uk.sufficiency.registry.standing.Standing;
import uk.sufficiency.registry.standing.Standings;

/** Reads provisions with their places on a day, one statement a question. */
@ApplicationScoped
class ProvisionQueries {

  /** $1 = ids, $2 = URNs, $3 = the day, $4 = today. */
  private static final String BY_ID_OR_URN =
      """
      select p.*, c.commissioned, c.offered, c.occupied, $STANDING
        from provision p
        join provision_standing st on st.provision_id = p.id
       cross join lateral places_on(p.id, $3, $4) c
       where p.id = any($1) or p.urn = any($2)
       order by p.urn, p.name, p.id
      """
          .replace("$STANDING", Standings.COLUMNS);

  private final Pool pool;
  private final Standings standings;
  private final LondonClock clock;

  ProvisionQueries(Pool pool, Standings standings, LondonClock clock) {
    this.pool = pool;
    this.standings = standings;
    this.clock = clock;
  }

  /** Provisions that are named by id or sit at one of the settings, with their places on a day. */
  Uni<List<ProvisionView>> list(Collection<UUID> ids, Collection<String> urns, LocalDate on) {
    Tuple parameters =
        Tuple.of(ids.toArray(UUID[]::new), urns.toArray(String[]::new), on, clock.today());
    return pool.preparedQuery(BY_ID_OR_URN)
        .execute(parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::view).toList());
  }

  private ProvisionView view(Row row) {
    Standing standing = standings.of(row);
    return new ProvisionView(
        row.getUUID("id"),
        row.getLong("version"),
        row.getString("reference"),
        row.getString("urn"),
        row.getString("name"),
        ProvisionKind.valueOf(row.getString("kind")),
        ProvisionStatus.valueOf(row.getString("status")),
        Arrays.stream(row.getArrayOfStrings("needs")).map(Need::valueOf).toList(),
        row.getInteger("nc_year_from"),
        row.getInteger("nc_year_to"),
        ProvisionView.Places.of(
            new PlaceCount(
                row.getInteger("commissioned"),
                row.getInteger("offered"),
                row.getInteger("occupied"))),
        standing.agreement(),
        standing.latestQualityReview());
  }
}
