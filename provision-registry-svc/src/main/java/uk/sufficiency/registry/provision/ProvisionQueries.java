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
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** Reads provisions with their places on a day, one statement a question. */
@ApplicationScoped
class ProvisionQueries {

  /** $1 = ids, $2 = URNs, $3 = the day, $4 = its academic year. */
  private static final String BY_ID_OR_URN =
      """
      select p.*, coalesce(c.places, 0) as commissioned, h.offered, h.occupied
        from provision p
        left join lateral (
             select places from commissioned_places
              where provision_id = p.id and academic_year <= $4
              order by academic_year desc limit 1) c on true
       cross join lateral (
             select count(*) filter (where status = 'OFFERED' and hold_until >= $3) as offered,
                    count(*) filter (where starts_on is not null
                                       and (ends_on is null or ends_on >= $3)) as occupied
               from placement where provision_id = p.id) h
       where p.id = any($1) or p.urn = any($2)
       order by p.urn, p.name, p.id
      """;

  private final Pool pool;

  ProvisionQueries(Pool pool) {
    this.pool = pool;
  }

  /** Provisions that are named by id or sit at one of the settings, with their places on a day. */
  Uni<List<ProvisionView>> list(Collection<UUID> ids, Collection<String> urns, LocalDate on) {
    Tuple parameters =
        Tuple.of(
            ids.toArray(UUID[]::new),
            urns.toArray(String[]::new),
            on,
            AcademicYear.of(on).startsIn());
    return pool.preparedQuery(BY_ID_OR_URN)
        .execute(parameters)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(ProvisionQueries::view)
                    .toList());
  }

  private static ProvisionView view(Row row) {
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
                row.getInteger("occupied"))));
  }
}
