package uk.sufficiency.registry.sendoffer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.sendoffer.model.PlanContent;

/** A setting works on its SEND plan; nothing of that is public before it is published. */
@ApplicationScoped
class SavingASendPlan {

  /** The version to expect where there is no plan yet. */
  static final long NO_PLAN = 0;

  private final Mutiny.SessionFactory sessions;
  private final SendPlans plans;
  private final LondonClock clock;

  SavingASendPlan(Mutiny.SessionFactory sessions, SendPlans plans, LondonClock clock) {
    this.sessions = sessions;
    this.plans = plans;
    this.clock = clock;
  }

  Uni<SendPlanView> save(String urn, PlanContent content, long expectedVersion) {
    List<FieldError> faults = content.faults(clock.today());
    if (!faults.isEmpty()) {
      throw SendPlanProblems.faulty(faults);
    }
    return sessions
        .withTransaction(
            session ->
                plans
                    .requireSetting(session, urn)
                    .chain(() -> plans.findLocked(session, urn))
                    .chain(found -> save(session, urn, found, content, expectedVersion))
                    .chain(() -> plans.read(session, urn)))
        .onFailure(ConstraintViolationException.class)
        .transform(SendPlanProblems::explain);
  }

  private static Uni<Void> save(
      Mutiny.Session session,
      String urn,
      @Nullable SendPlanEntity found,
      PlanContent content,
      long expectedVersion) {
    SendPlanProblems.requireVersion(found == null ? NO_PLAN : found.version(), expectedVersion);
    if (found == null) {
      return session.persist(SendPlanEntity.create(urn).save(content));
    }
    found.save(content);
    return Uni.createFrom().voidItem();
  }
}
