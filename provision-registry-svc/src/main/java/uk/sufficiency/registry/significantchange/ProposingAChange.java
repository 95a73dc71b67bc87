package uk.sufficiency.registry.significantchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.Provisions;
import uk.sufficiency.registry.significantchange.ChangeContext.Known;
import uk.sufficiency.registry.significantchange.ChangeRequests.Assess;
import uk.sufficiency.registry.significantchange.ChangeRequests.Propose;
import uk.sufficiency.registry.significantchange.model.Assessment;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.ProcessPlan;
import uk.sufficiency.registry.significantchange.model.ProposedChange;
import uk.sufficiency.registry.significantchange.model.SignificantChange;
import uk.sufficiency.registry.significantchange.model.SignificantChangeRule;

/** An officer proposes to open, close or resize a provision, or asks what that would take. */
@ApplicationScoped
class ProposingAChange {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final ChangeContext context;
  private final ChangeRepository changes;
  private final LondonClock clock;

  ProposingAChange(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      ChangeContext context,
      ChangeRepository changes,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.context = context;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whether the process would apply; nothing is stored. */
  Uni<Assessment> assess(Assess asked) {
    return sessions.withSession(
        session -> known(session, asked).map(known -> known.assess(asked.action(), asked.after())));
  }

  private Uni<Known> known(Mutiny.Session session, Assess asked) {
    UUID provision = asked.provisionId();
    return provision == null
        ? context.ofSetting(session, asked.requiredUrn(), asked.requiredKind())
        : context.ofProvision(session, provision);
  }

  /**
   * Stores a proposal with the steps of its process.
   *
   * @throws ProblemException {@code CONFLICT} where the provision's status does not allow the
   *     action, where one such change is in progress, or where the setting's type is not known
   */
  Uni<SignificantChange> propose(Propose proposed) {
    return sessions
        .withTransaction(session -> propose(session, proposed))
        .onFailure(ConstraintViolationException.class)
        .transform(ProposingAChange::explain);
  }

  private Uni<SignificantChange> propose(Mutiny.Session session, Propose proposed) {
    return provisions
        .getLocked(session, proposed.provisionId())
        .chain(provision -> changes.keepBaseline(session, provision.id(), clock.today()))
        .chain(() -> context.ofProvision(session, proposed.provisionId()))
        .map(known -> begin(known, proposed))
        .call(change -> changes.store(session, change));
  }

  private SignificantChange begin(Known known, Propose proposed) {
    requirePossible(known.status(), proposed.action());
    ProposedChange change = known.propose(proposed.action(), proposed.after());
    Assessment assessed = SignificantChangeRule.assess(change);
    if (assessed.applies() == null) {
      throw Problem.of(CommonError.CONFLICT, assessed.reason()).asException();
    }
    return ProcessPlan.begin(
        UUID.randomUUID(),
        proposed.provisionId(),
        change,
        known.commissioned(),
        assessed,
        clock.today());
  }

  private static void requirePossible(ProvisionStatus status, ChangeAction action) {
    boolean possible = action == ChangeAction.OPEN ? status.isPipeline() : status.isCapacity();
    if (!possible) {
      throw Problem.of(
              CommonError.CONFLICT,
              "A provision that is " + status + " cannot be proposed for " + action + ".")
          .asException();
    }
  }

  private static Throwable explain(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
            && "significant_change_one_in_progress".equals(violation.getConstraintName())
        ? Problem.of(
                CommonError.CONFLICT,
                "Such a change of the provision is in progress: follow that one, or withdraw it.")
            .asException()
        : failure;
  }
}
