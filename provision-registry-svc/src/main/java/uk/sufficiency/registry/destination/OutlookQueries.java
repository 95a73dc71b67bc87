package uk.sufficiency.registry.destination;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.PlaceCount;

/** Reads the places of one provision on a day, one statement a question. */
@ApplicationScoped
class OutlookQueries {

  /** $1 = provision, $2 = the day, $3 = today. */
  private static final String PLACES =
      """
      select c.commissioned, c.offered, c.occupied
        from provision p cross join lateral places_on(p.id, $2, $3) c where p.id = $1
      """;

  /** $1 = provision, $2 = the day, $3 = the moment. */
  private static final String KNOWN =
      """
      select c.commissioned, c.offered, c.occupied
        from provision p cross join lateral places_known(p.id, $2, $3) c where p.id = $1
      """;

  /**
   * $1 = provision, $2 = the day, $3 = today. A pupil who has left and whose next step should have
   * begun before today is not expected any more.
   */
  private static final String OUTLOOK =
      """
      select c.commissioned, c.offered, c.occupied, l.leavers, j.joiners
        from provision p
       cross join lateral places_on(p.id, $2, $3) c
       cross join lateral (
             select count(*)::integer as leavers
               from placement s join destination d on d.placement_id = s.id
              where s.provision_id = p.id and d.closed_on is null and d.moves_on <= $2
                and place_taken(s.status, s.offered_on, s.held_from, s.hold_until, s.answered_on,
                                s.starts_on, s.ends_on, $2, $3) = 'OCCUPIED') l
       cross join lateral (
             select count(*)::integer as joiners
               from destination d join placement s on s.id = d.placement_id
              where d.next_provision_id = p.id and d.closed_on is null and d.moves_on <= $2
                and (s.status in ('ACCEPTED', 'STARTED')
                     or s.status = 'ENDED' and d.moves_on >= $3)
                and not exists (
                      select from placement h
                       where h.provision_id = p.id and h.pupil_ref = s.pupil_ref
                         and place_taken(h.status, h.offered_on, h.held_from, h.hold_until,
                               h.answered_on, h.starts_on, h.ends_on, $2, $3) is not null)) j
       where p.id = $1
      """;

  private final Pool pool;
  private final LondonClock clock;

  OutlookQueries(Pool pool, LondonClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  Uni<PlacesOnDay> places(UUID provision, LocalDate on) {
    return ask(PLACES, provision, on, clock.today())
        .map(row -> PlacesOnDay.of(provision, on, null, count(row)));
  }

  Uni<PlacesOnDay> placesKnown(UUID provision, LocalDate on, OffsetDateTime at) {
    return ask(KNOWN, provision, on, at).map(row -> PlacesOnDay.of(provision, on, at, count(row)));
  }

  Uni<Outlook> outlook(UUID provision, LocalDate on) {
    return ask(OUTLOOK, provision, on, clock.today())
        .map(
            row ->
                Outlook.of(
                    provision,
                    on,
                    count(row),
                    row.getInteger("leavers"),
                    row.getInteger("joiners")));
  }

  private Uni<Row> ask(String question, UUID provision, LocalDate on, Object at) {
    return pool.preparedQuery(question)
        .execute(Tuple.of(provision, on, at))
        .map(
            rows -> {
              if (!rows.iterator().hasNext()) {
                throw Problem.of(CommonError.NOT_FOUND, "There is no provision " + provision + ".")
                    .asException();
              }
              return rows.iterator().next();
            });
  }

  private static PlaceCount count(Row row) {
    return new PlaceCount(
        row.getInteger("commissioned"), row.getInteger("offered"), row.getInteger("occupied"));
  }
}
