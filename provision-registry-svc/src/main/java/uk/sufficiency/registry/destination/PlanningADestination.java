package uk.sufficiency.registry.destination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.audit.AuditTrail;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.destination.Destinations.Pupil;
import uk.sufficiency.registry.provision.ProvisionEntity;

/** An officer writes down where a pupil goes next, or looks at where they all go; audited. */
@ApplicationScoped
class PlanningADestination {

  private static final Set<String> WITH_A_PLACE = Set.of("ACCEPTED", "STARTED");
  private static final int FARTHEST_YEARS = 10;

  private final Mutiny.SessionFactory sessions;
  private final Destinations destinations;
  private final AuditTrail trail;
  private final LondonClock clock;

  PlanningADestination(
      Mutiny.SessionFactory sessions,
      Destinations destinations,
      AuditTrail trail,
      LondonClock clock) {
    this.sessions = sessions;
    this.destinations = destinations;
    this.trail = trail;
    this.clock = clock;
  }

  Uni<DestinationView> plan(UUID placement, DestinationRequest request) {
    requireOneStep(request);
    requireAhead(request.from());
    return sessions
        .withTransaction(
            session ->
                destinations
                    .getPupil(session, placement)
                    .call(pupil -> requireProvision(session, pupil, request.nextProvisionId()))
                    .chain(pupil -> decide(session, placement, pupil, request)))
        .map(Planned::viewOrRefusal);
  }

  private record Planned(@Nullable DestinationView view, @Nullable ProblemException refusal) {

    DestinationView viewOrRefusal() {
      if (view == null) {
        throw refusal == null ? new IllegalStateException("neither planned nor refused") : refusal;
      }
      return view;
    }
  }

  /** Every reading of a step is of a pupil's. */
  Uni<List<DestinationView>> list(UUID provision) {
    return sessions.withTransaction(
        session ->
            session
                .find(ProvisionEntity.class, provision)
                .onItem()
                .ifNull()
                .failWith(() -> notFound(provision))
                .chain(() -> destinations.list(session, provision))
                .call(
                    all ->
                        audit(
                            session,
                            "DESTINATIONS_READ",
                            provision,
                            all.stream().map(DestinationView::pupilRef).toList())));
  }

  private Uni<Planned> decide(
      Mutiny.Session session, UUID placement, Pupil pupil, DestinationRequest request) {
    ProblemException refusal = findRefusal(pupil, request);
    if (refusal != null) {
      return audit(session, "DESTINATION_REFUSED", pupil.provision(), List.of(pupil.pupilRef()))
          .map(done -> new Planned(null, refusal));
    }
    DestinationView planned =
        new DestinationView(
            placement,
            pupil.provision(),
            pupil.pupilRef(),
            request.nextProvisionId(),
            request.next(),
            request.from(),
            request.status(),
            null);
    return destinations
        .plan(session, placement, request)
        .chain(
            () ->
                audit(session, "DESTINATION_PLANNED", pupil.provision(), List.of(pupil.pupilRef())))
        .map(done -> new Planned(planned, null));
  }

  private static @Nullable ProblemException findRefusal(Pupil pupil, DestinationRequest request) {
    LocalDate starts = pupil.startsOn();
    if (!WITH_A_PLACE.contains(pupil.status())) {
      return Problem.of(
              CommonError.CONFLICT,
              "Only a pupil who has a place goes on from it: the placement is "
                  + pupil.status()
                  + ".")
          .asException();
    }
    return starts != null && !request.from().isAfter(starts)
        ? invalid("from", "RANGE", "is not after the placement starts on " + starts)
        : null;
  }

  private static Uni<?> requireProvision(Mutiny.Session session, Pupil pupil, @Nullable UUID next) {
    if (next == null) {
      return Uni.createFrom().voidItem();
    }
    if (next.equals(pupil.provision())) {
      return Uni.createFrom()
          .failure(invalid("nextProvisionId", "SAME", "is where the pupil is; name another one"));
    }
    return session
        .find(ProvisionEntity.class, next)
        .onItem()
        .ifNull()
        .failWith(() -> notFound(next));
  }

  private static void requireOneStep(DestinationRequest request) {
    if ((request.nextProvisionId() == null) == (request.next() == null)) {
      throw invalid("next", "CONTRADICTION", "name either nextProvisionId or next");
    }
  }

  private void requireAhead(LocalDate from) {
    LocalDate today = clock.today();
    if (from.isBefore(today) || from.isAfter(today.plusYears(FARTHEST_YEARS))) {
      throw invalid(
          "from",
          "RANGE",
          "%s is not between %s and %s".formatted(from, today, today.plusYears(FARTHEST_YEARS)));
    }
  }

  private Uni<Void> audit(
      Mutiny.Session session, String action, UUID provision, List<String> pupils) {
    return trail.record(session, action, "provision/" + provision, pupils);
  }

  private static Throwable notFound(UUID provision) {
    return Problem.of(CommonError.NOT_FOUND, "There is no provision " + provision + ".")
        .asException();
  }

  private static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
