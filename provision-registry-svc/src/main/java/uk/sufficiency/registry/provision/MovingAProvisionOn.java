package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.model.LifeOutcome;
import uk.sufficiency.registry.provision.model.LifeOutcome.Moved;
import uk.sufficiency.registry.provision.model.LifeOutcome.ObjectedTo;
import uk.sufficiency.registry.provision.model.ProvisionLife;

/** An officer takes a provision the next step in its life, with the day and the reason. */
@ApplicationScoped
class MovingAProvisionOn {

  /**
   * The step to take.
   *
   * @param closesOn the day on which a provision that begins to close is to be closed
   */
  record Step(ProvisionStatus to, LocalDate on, String reason, @Nullable LocalDate closesOn) {}

  /** What came of it; the provision where it moved. */
  record Decided(LifeOutcome outcome, @Nullable ProvisionView provision) {}

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final TransitionStore transitions;
  private final Guards guards;
  private final LondonClock clock;

  MovingAProvisionOn(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      TransitionStore transitions,
      Guards guards,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.transitions = transitions;
    this.guards = guards;
    this.clock = clock;
  }

  Uni<Decided> move(UUID id, long expectedVersion, Step step) {
    return sessions.withTransaction(
        session ->
            provisions
                .getLocked(session, id, expectedVersion)
                .chain(
                    provision ->
                        decide(session, provision, step)
                            .chain(outcome -> guard(session, provision, outcome))
                            .chain(outcome -> record(session, provision, step, outcome))));
  }

  private Uni<LifeOutcome> decide(Mutiny.Session session, ProvisionEntity provision, Step step) {
    return transitions
        .findLatestDay(session, provision.id())
        .map(latest -> life(provision, latest.orElse(null)))
        .chain(
            life ->
                provisions
                    .countHeldFrom(session, provision, sensible(step.on()))
                    .map(held -> life.moveTo(step.to(), step.on(), clock.today(), held)));
  }

  /** What has opened cannot have moved on before that day. */
  private static ProvisionLife life(ProvisionEntity provision, @Nullable LocalDate latest) {
    LocalDate opened = provision.status().isCapacity() ? provision.findOpensOn() : null;
    boolean openedLater = opened != null && (latest == null || opened.isAfter(latest));
    return new ProvisionLife(provision.status(), openedLater ? opened : latest);
  }

  /** A day that the rule refuses anyway need not be one that the database can hold. */
  private LocalDate sensible(LocalDate day) {
    LocalDate today = clock.today();
    return day.isAfter(today) || day.isBefore(today.minusYears(100)) ? today : day;
  }

  private Uni<LifeOutcome> guard(
      Mutiny.Session session, ProvisionEntity provision, LifeOutcome outcome) {
    return outcome instanceof Moved moved && ProvisionLife.isGuarded(moved.from(), moved.to())
        ? guards
            .objectionToOpening(session, provision)
            .map(objection -> objection.<LifeOutcome>map(ObjectedTo::new).orElse(outcome))
        : Uni.createFrom().item(outcome);
  }

  private Uni<Decided> record(
      Mutiny.Session session, ProvisionEntity provision, Step step, LifeOutcome outcome) {
    if (!(outcome instanceof Moved moved)) {
      return Uni.createFrom().item(new Decided(outcome, null));
    }
    provision.moveOn(moved, step.closesOn());
    return transitions
        .add(session, provision.id(), moved, step.reason())
        .chain(() -> provisions.publishChange(session, provision, LastChange.MOVED_ON))
        .map(view -> new Decided(outcome, view));
  }
}
