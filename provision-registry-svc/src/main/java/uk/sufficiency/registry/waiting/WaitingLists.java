package uk.sufficiency.registry.waiting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/** The waiting lists of provisions, within a transaction. */
@ApplicationScoped
public class WaitingLists {

  /** The reason of those who wait no longer because they were offered the place. */
  static final String OFFERED = "OFFERED";

  private static final String ENTRIES =
      """
      select w.id, w.provision_id, w.pupil_ref, w.need, w.nc_year, w.joined_on,
             case when w.left_on is null then (row_number() over (
               partition by w.left_on is null, w.need order by w.joined_on, w.sequence))
             end as position,
             w.left_on, w.left_reason, w.placement_id, w.sequence
        from waiting_list_entry w
       where w.provision_id = :provision
      """;

  private static final String IN_ORDER =
      "select * from ("
          + ENTRIES
          + ") e where e.left_on is null and (:need = '' or e.need = :need)"
          + " order by e.joined_on, e.sequence";

  private static final String BY_ID = "select * from (" + ENTRIES + ") e where e.id = :id";

  private static final String JOIN =
      """
      insert into waiting_list_entry (id, provision_id, pupil_ref, need, nc_year, joined_on)
      values (:id, :provision, :pupil, :need, :ncYear, :joinedOn)
      """;
  private static final String LEAVE =
      """
      update waiting_list_entry
         set left_on = greatest(joined_on, cast(:on as date)), left_reason = :reason
       where id = :id and provision_id = :provision and left_on is null
      """;
  private static final String TAKE_OFF =
      """
      update waiting_list_entry
         set left_on = greatest(joined_on, cast(:on as date)), left_reason = :reason,
             placement_id = :placement
       where provision_id = :provision and pupil_ref = :pupil and left_on is null
      """;

  /** Takes a pupil who has a place now off the list, if the pupil is on it. */
  public Uni<Void> takeOff(
      Mutiny.Session session, UUID provision, PupilRef pupil, UUID placement, LocalDate on) {
    return session
        .createNativeQuery(TAKE_OFF)
        .setParameter("on", on)
        .setParameter("reason", OFFERED)
        .setParameter("placement", placement)
        .setParameter("provision", provision)
        .setParameter("pupil", pupil.value())
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Those who wait, in the order of joining; for one need or, where it is null, for any. */
  Uni<List<WaitingListEntry>> list(Mutiny.Session session, UUID provision, @Nullable Need need) {
    return session
        .createNativeQuery(IN_ORDER, Object[].class)
        .setParameter("provision", provision)
        .setParameter("need", need == null ? "" : need.name())
        .getResultList()
        .map(rows -> rows.stream().map(WaitingLists::entry).toList());
  }

  Uni<@Nullable WaitingListEntry> find(Mutiny.Session session, UUID provision, UUID id) {
    return session
        .createNativeQuery(BY_ID, Object[].class)
        .setParameter("provision", provision)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .map(row -> row == null ? null : entry(row));
  }

  Uni<Void> add(
      Mutiny.Session session,
      UUID id,
      UUID provision,
      WaitingRequests.Join request,
      LocalDate joinedOn) {
    return session
        .createNativeQuery(JOIN)
        .setParameter("id", id)
        .setParameter("provision", provision)
        .setParameter("pupil", request.pupilRef())
        .setParameter("need", request.need().name())
        .setParameter("ncYear", request.ncYear())
        .setParameter("joinedOn", joinedOn)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** Whether the pupil was still waiting. */
  Uni<Boolean> leave(Mutiny.Session session, UUID provision, UUID id, String reason, LocalDate on) {
    return session
        .createNativeQuery(LEAVE)
        .setParameter("on", on)
        .setParameter("reason", reason)
        .setParameter("id", id)
        .setParameter("provision", provision)
        .executeUpdate()
        .map(left -> left == 1);
  }

  private static WaitingListEntry entry(Object[] row) {
    return new WaitingListEntry(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        Need.valueOf((String) row[3]),
        ((Number) row[4]).intValue(),
        (LocalDate) row[5],
        row[6] == null ? null : ((Number) row[6]).intValue(),
        (LocalDate) row[7],
        (String) row[8],
        (UUID) row[9]);
  }
}
