package uk.sufficiency.registry.waiting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.audit.AuditTrail;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.ProvisionEntity;

/**
 * An officer puts a pupil on a waiting list, looks at it, or takes the pupil off it; all audited.
 */
@ApplicationScoped
class Waiting {

  private static final String ONCE = "\"waiting_list_once_per_pupil\"";
  private static final int DEEPEST_CAUSE = 8;

  private final Mutiny.SessionFactory sessions;
  private final WaitingLists lists;
  private final AuditTrail trail;
  private final LondonClock clock;

  Waiting(Mutiny.SessionFactory sessions, WaitingLists lists, AuditTrail trail, LondonClock clock) {
    this.sessions = sessions;
    this.lists = lists;
    this.trail = trail;
    this.clock = clock;
  }

  Uni<List<WaitingListEntry>> list(UUID provision, @Nullable Need need) {
    return sessions.withTransaction(
        session ->
            getProvision(session, provision)
                .chain(() -> lists.list(session, provision, need))
                .call(all -> audit(session, "WAITING_LIST_READ", provision, pupils(all))));
  }

  Uni<WaitingListEntry> join(UUID provision, WaitingRequests.Join request) {
    LocalDate joinedOn = Objects.requireNonNullElse(request.joinedOn(), clock.today());
    UUID id = UUID.randomUUID();
    return sessions
        .withTransaction(
            session ->
                getProvision(session, provision)
                    .invoke(found -> requireFits(found, request, joinedOn))
                    .chain(() -> lists.add(session, id, provision, request, joinedOn))
                    .call(
                        () ->
                            audit(
                                session,
                                "WAITING_LIST_JOINED",
                                provision,
                                List.of(request.pupilRef())))
                    .chain(() -> lists.find(session, provision, id))
                    .map(Objects::requireNonNull))
        .onFailure(Waiting::waitsAlready)
        .call(
            () ->
                sessions.withTransaction(
                    session ->
                        audit(
                            session,
                            "WAITING_LIST_JOIN_REFUSED",
                            provision,
                            List.of(request.pupilRef()))))
        .onFailure(Waiting::waitsAlready)
        .transform(twice -> conflict("The pupil waits for this provision already."));
  }

  Uni<WaitingListEntry> leave(UUID provision, UUID id, String reason) {
    return sessions
        .withTransaction(
            session ->
                lists
                    .leave(session, provision, id, reason, clock.today())
                    .chain(left -> lists.find(session, provision, id).map(e -> new Left(left, e)))
                    .call(after -> auditLeaving(session, provision, after)))
        .map(Left::entryOrRefusal);
  }

  private record Left(boolean now, @Nullable WaitingListEntry entry) {

    WaitingListEntry entryOrRefusal() {
      if (entry == null) {
        throw Problem.of(CommonError.NOT_FOUND, "There is no such entry on the waiting list.")
            .asException();
      }
      if (!now) {
        throw conflict("The pupil left the waiting list on " + entry.leftOn() + ".");
      }
      return entry;
    }
  }

  private Uni<Void> auditLeaving(Mutiny.Session session, UUID provision, Left after) {
    WaitingListEntry entry = after.entry();
    if (entry == null) {
      return Uni.createFrom().voidItem();
    }
    String action = after.now() ? "WAITING_LIST_LEFT" : "WAITING_LIST_LEAVE_REFUSED";
    return audit(session, action, provision, List.of(entry.pupilRef()));
  }

  private Uni<Void> audit(
      Mutiny.Session session, String action, UUID provision, List<String> pupils) {
    return trail.record(session, action, "provision/" + provision, pupils);
  }

  private static Uni<ProvisionEntity> getProvision(Mutiny.Session session, UUID id) {
    return session
        .find(ProvisionEntity.class, id)
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no provision " + id + ".")
                    .asException());
  }

  /** Nobody waits for what will never be offered. */
  private void requireFits(
      ProvisionEntity provision, WaitingRequests.Join request, LocalDate joinedOn) {
    if (!provision.years().contains(request.ncYear())) {
      throw invalid(
          "ncYear",
          "DOES_NOT_FIT",
          "the provision takes NC years %d to %d, not %d"
              .formatted(provision.years().from(), provision.years().to(), request.ncYear()));
    }
    if (!provision.needs().isEmpty() && !provision.needs().contains(request.need())) {
      throw invalid(
          "need",
          "DOES_NOT_FIT",
          "the provision is designated for %s, not %s"
              .formatted(provision.needs(), request.need()));
    }
    if (joinedOn.isAfter(clock.today()) || joinedOn.isBefore(clock.today().minusYears(10))) {
      throw invalid("joinedOn", "RANGE", "is not in the ten years up to today");
    }
    if (provision.status() == ProvisionStatus.CLOSING
        || provision.status() == ProvisionStatus.CLOSED) {
      throw conflict("Nobody can wait for the provision: it is " + provision.status() + ".");
    }
  }

  private static List<String> pupils(List<WaitingListEntry> entries) {
    return entries.stream().map(WaitingListEntry::pupilRef).toList();
  }

  private static boolean waitsAlready(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      String told = cause.getMessage();
      if (told != null && told.contains(ONCE)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static ProblemException conflict(String detail) {
    return Problem.of(CommonError.CONFLICT, detail).asException();
  }

  private static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
