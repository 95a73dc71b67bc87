package uk.sufficiency.registry.destination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.pupil.PupilRef;

/** Pupils' next steps, within a transaction. */
@ApplicationScoped
public class Destinations {

  /** A placement as far as its next step is concerned. */
  record Pupil(UUID provision, String pupilRef, String status, @Nullable LocalDate startsOn) {}

  private static final String PUPIL =
      "select provision_id, pupil_ref, status, starts_on from placement where id = :placement";
  private static final String PLAN =
      """
      insert into destination (placement_id, next_provision_id, next_kind, moves_on, status)
      values (:placement, cast(:provision as uuid), :kind, :movesOn, :status)
      on conflict (placement_id) do update
         set next_provision_id = excluded.next_provision_id, next_kind = excluded.next_kind,
             moves_on = excluded.moves_on, status = excluded.status, closed_on = null
      """;
  private static final String OF_PROVISION =
      """
      select d.placement_id, p.provision_id, p.pupil_ref, d.next_provision_id, d.next_kind,
             d.moves_on, d.status, d.closed_on
        from destination d join placement p on p.id = d.placement_id
       where p.provision_id = :provision and d.closed_on is null
       order by d.moves_on, d.placement_id
      """;
  private static final String REACHED =
      """
      update destination d set closed_on = :on
        from placement p
       where p.id = d.placement_id and p.pupil_ref = :pupil and d.next_provision_id = :provision
         and d.closed_on is null
      """;
  private static final String LEFT =
      """
      update destination set closed_on = :on where placement_id = :placement and closed_on is null
      """;

  /** The pupil has accepted a place at a provision: the step that was planned there is taken. */
  public Uni<Void> reached(Mutiny.Session session, UUID provision, PupilRef pupil, LocalDate on) {
    return session
        .createNativeQuery(REACHED)
        .setParameter("on", on)
        .setParameter("pupil", pupil.value())
        .setParameter("provision", provision)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The pupil goes on from a placement, wherever that was planned to be. */
  public Uni<Void> left(Mutiny.Session session, UUID placement, LocalDate on) {
    return session
        .createNativeQuery(LEFT)
        .setParameter("on", on)
        .setParameter("placement", placement)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Fails with {@code NOT_FOUND} where there is no such placement. */
  Uni<Pupil> getPupil(Mutiny.Session session, UUID placement) {
    return session
        .createNativeQuery(PUPIL, Object[].class)
        .setParameter("placement", placement)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no placement " + placement + ".")
                    .asException())
        .map(row -> new Pupil((UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]));
  }

  Uni<Void> plan(Mutiny.Session session, UUID placement, DestinationRequest request) {
    NextStep next = request.next();
    UUID provision = request.nextProvisionId();
    return session
        .createNativeQuery(PLAN)
        .setParameter("placement", placement)
        .setParameter("provision", provision == null ? null : provision.toString())
        .setParameter("kind", next == null ? null : next.name())
        .setParameter("movesOn", request.from())
        .setParameter("status", request.status().name())
        .executeUpdate()
        .replaceWithVoid();
  }

  Uni<List<DestinationView>> list(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(OF_PROVISION, Object[].class)
        .setParameter("provision", provision)
        .getResultList()
        .map(rows -> rows.stream().map(Destinations::view).toList());
  }

  private static DestinationView view(Object[] row) {
    return new DestinationView(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        row[4] == null ? null : NextStep.valueOf((String) row[4]),
        (LocalDate) row[5],
        DestinationStatus.valueOf((String) row[6]),
        (LocalDate) row[7]);
  }
}
