package uk.sufficiency.registry.sendoffer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.LondonClock;

/** A setting makes its SEND plan public, or takes it back. */
@ApplicationScoped
class PublishingASendPlan {

  private final Mutiny.SessionFactory sessions;
  private final SendPlans plans;
  private final LondonClock clock;

  PublishingASendPlan(Mutiny.SessionFactory sessions, SendPlans plans, LondonClock clock) {
    this.sessions = sessions;
    this.plans = plans;
    this.clock = clock;
  }

  Uni<SendPlanView> publish(String urn, long expectedVersion) {
    return change(urn, expectedVersion, this::publish);
  }

  Uni<SendPlanView> withdraw(String urn, long expectedVersion) {
    return change(urn, expectedVersion, SendPlanEntity::withdraw);
  }

  private Uni<SendPlanView> change(
      String urn, long expectedVersion, Consumer<SendPlanEntity> change) {
    return sessions.withTransaction(
        session ->
            plans
                .requireSetting(session, urn)
                .chain(() -> plans.findLocked(session, urn))
                .onItem()
                .ifNull()
                .failWith(() -> SendPlanProblems.noPlan(urn))
                .invoke(found -> SendPlanProblems.requireVersion(found.version(), expectedVersion))
                .invoke(change)
                .chain(() -> plans.read(session, urn)));
  }

  private void publish(SendPlanEntity plan) {
    List<FieldError> gaps = plan.content().gaps(clock.today());
    if (!gaps.isEmpty()) {
      throw SendPlanProblems.faulty(gaps);
    }
    plan.publish(clock.today());
  }
}
