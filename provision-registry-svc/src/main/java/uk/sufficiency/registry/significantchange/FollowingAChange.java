package uk.sufficiency.registry.significantchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.ChangeDocument;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Changed;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Impossible;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.NotNow;
import uk.sufficiency.registry.significantchange.model.ChangeStep;
import uk.sufficiency.registry.significantchange.model.Decision;
import uk.sufficiency.registry.significantchange.model.DeedOfVariation;
import uk.sufficiency.registry.significantchange.model.SignificantChange;

/** An officer keeps a change's steps, documents, decision and deed, each in one transaction. */
@ApplicationScoped
class FollowingAChange {

  private final Mutiny.SessionFactory sessions;
  private final ChangeRepository changes;
  private final LondonClock clock;

  FollowingAChange(Mutiny.SessionFactory sessions, ChangeRepository changes, LondonClock clock) {
    this.sessions = sessions;
    this.changes = changes;
    this.clock = clock;
  }

  Uni<SignificantChange> completeStep(UUID id, long expectedVersion, ChangeStep step) {
    return change(id, expectedVersion, change -> change.completeStep(step, clock.today()));
  }

  Uni<SignificantChange> addDocument(UUID id, long expectedVersion, ChangeDocument document) {
    return change(id, expectedVersion, change -> change.addDocument(document));
  }

  Uni<SignificantChange> sign(UUID id, long expectedVersion, DeedOfVariation deed) {
    return change(id, expectedVersion, change -> change.sign(deed, clock.today()));
  }

  Uni<SignificantChange> decide(UUID id, long expectedVersion, Decision decision) {
    return change(id, expectedVersion, change -> change.decide(decision, clock.today()));
  }

  private Uni<SignificantChange> change(
      UUID id, long expectedVersion, Function<SignificantChange, ChangeOutcome> decide) {
    return sessions.withTransaction(
        session ->
            changes
                .getLocked(session, id, expectedVersion)
                .chain(before -> record(session, before, decide.apply(before))));
  }

  private Uni<SignificantChange> record(
      Mutiny.Session session, SignificantChange before, ChangeOutcome outcome) {
    return switch (outcome) {
      case Changed changed -> store(session, before, changed.change());
      case NotNow notNow -> failure(Problem.of(CommonError.CONFLICT, notNow.why()));
      case Impossible wrong ->
          failure(
              Problem.ofField(
                  CommonError.VALIDATION, FieldError.of(wrong.field(), "RANGE", wrong.why())));
    };
  }

  /** With an approval, later resizes are compared with what was approved. */
  private Uni<SignificantChange> store(
      Mutiny.Session session, SignificantChange before, SignificantChange after) {
    Uni<Void> stored = changes.store(session, after);
    boolean takesEffectNow = after.mayTakeEffect() && !before.mayTakeEffect();
    Uni<Void> done =
        takesEffectNow && after.action() != ChangeAction.CLOSE
            ? stored.chain(
                () ->
                    changes.approveBaseline(
                        session, after.provisionId(), after.placesAfter(), clock.today()))
            : stored;
    return done.replaceWith(after);
  }

  private static Uni<SignificantChange> failure(Problem problem) {
    return Uni.createFrom().failure(problem.asException());
  }
}
