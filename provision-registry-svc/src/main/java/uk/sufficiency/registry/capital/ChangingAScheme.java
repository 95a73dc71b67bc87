package uk.sufficiency.registry.capital;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.capital.model.CapitalScheme;
import uk.sufficiency.registry.capital.model.Delivery;
import uk.sufficiency.registry.capital.model.SchemeOutcome;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Changed;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Impossible;
import uk.sufficiency.registry.capital.model.SchemeOutcome.NotNow;
import uk.sufficiency.registry.capital.model.SchemePlan;
import uk.sufficiency.registry.capital.model.SchemeStage;
import uk.sufficiency.registry.capital.model.StageReached;
import uk.sufficiency.registry.provision.BuildingPlaces;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.provision.model.AcademicYear;

/**
 * An officer plans a scheme anew or moves it on. A scheme that delivers leaves the pipeline and its
 * places become commissioned in one transaction, under the scheme's lock: exactly once.
 */
@ApplicationScoped
class ChangingAScheme {

  private final Mutiny.SessionFactory sessions;
  private final SchemeRepository schemes;
  private final Provisions provisions;
  private final BuildingPlaces building;
  private final LondonClock clock;

  ChangingAScheme(
      Mutiny.SessionFactory sessions,
      SchemeRepository schemes,
      Provisions provisions,
      BuildingPlaces building,
      LondonClock clock) {
    this.sessions = sessions;
    this.schemes = schemes;
    this.provisions = provisions;
    this.building = building;
    this.clock = clock;
  }

  /**
   * Replaces what is planned.
   *
   * @param mayApprove whether the caller may decide on money, which an approved budget is
   */
  Uni<SchemeView> update(UUID id, long expectedVersion, SchemePlan plan, boolean mayApprove) {
    return change(
        id,
        expectedVersion,
        scheme -> {
          boolean otherBudget = scheme.budget().compareTo(plan.budget()) != 0;
          if (otherBudget && scheme.stage().needsApproval() && !mayApprove) {
            throw commissionersOnly("change an approved budget");
          }
          return scheme.update(plan);
        });
  }

  /** Moves a scheme to a later stage, or ends it. */
  Uni<SchemeView> moveOn(
      UUID id,
      long expectedVersion,
      StageReached to,
      @Nullable Double probability,
      boolean mayApprove) {
    if (to.stage() == SchemeStage.APPROVED && !mayApprove) {
      return Uni.createFrom().failure(commissionersOnly("approve a scheme's money"));
    }
    return change(id, expectedVersion, scheme -> scheme.moveOn(to, probability, clock.today()));
  }

  private Uni<SchemeView> change(
      UUID id, long expectedVersion, Function<CapitalScheme, SchemeOutcome> decide) {
    return sessions.withTransaction(
        session ->
            schemes
                .getLocked(session, id, expectedVersion)
                .chain(before -> record(session, before, decide.apply(before))));
  }

  private Uni<SchemeView> record(
      Mutiny.Session session, CapitalScheme before, SchemeOutcome outcome) {
    return switch (outcome) {
      case Changed changed -> store(session, before, changed.scheme());
      case NotNow notNow -> failure(Problem.of(CommonError.CONFLICT, notNow.why()));
      case Impossible wrong ->
          failure(
              Problem.ofField(
                  CommonError.VALIDATION, FieldError.of(wrong.field(), "RANGE", wrong.why())));
    };
  }

  private Uni<SchemeView> store(Mutiny.Session session, CapitalScheme before, CapitalScheme after) {
    boolean delivers =
        after.stage() == SchemeStage.DELIVERED && before.stage() != SchemeStage.DELIVERED;
    Uni<?> told = delivers ? deliver(session, after) : tell(session, after.provisionId());
    return schemes
        .store(session, after)
        .chain(() -> told)
        .chain(() -> schemes.view(session, after.id()));
  }

  private Uni<?> tell(Mutiny.Session session, UUID provision) {
    return provisions
        .getLocked(session, provision)
        .chain(locked -> provisions.publishChange(session, locked));
  }

  /** Under the provision's lock, so that each of two deliveries sees what the other one added. */
  private Uni<?> deliver(Mutiny.Session session, CapitalScheme scheme) {
    LocalDate on = scheme.history().getLast().reachedOn();
    return provisions
        .getLocked(session, scheme.provisionId())
        .chain(() -> schemes.listDelivered(session, scheme))
        .map(before -> new Delivery(scheme, AcademicYear.of(on).startsIn(), before))
        .chain(delivery -> building.commission(session, scheme.provisionId(), delivery::on));
  }

  private static RuntimeException commissionersOnly(String what) {
    return Problem.of(CommonError.FORBIDDEN, "Only a commissioner may " + what + ".").asException();
  }

  private static Uni<SchemeView> failure(Problem problem) {
    return Uni.createFrom().failure(problem.asException());
  }
}
