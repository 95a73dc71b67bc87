package uk.sufficiency.registry.significantchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.provision.OpeningGuard;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.ResizeGuard;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.significantchange.ChangeContext.Known;
import uk.sufficiency.registry.significantchange.model.Assessment;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.ChangeRoute;

/**
 * Nothing opens and no number changes significantly before its process is through. Where the
 * register does not know a setting's type it cannot tell, and does not stand in the way.
 */
@ApplicationScoped
class ApprovalGuard implements OpeningGuard, ResizeGuard {

  private final ChangeContext context;
  private final ChangeRepository changes;
  private final LondonClock clock;

  ApprovalGuard(ChangeContext context, ChangeRepository changes, LondonClock clock) {
    this.context = context;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public Uni<Optional<String>> objection(Mutiny.Session session, ProvisionEntity provision) {
    boolean closing = provision.status() == ProvisionStatus.CLOSING;
    return context
        .ofProvision(session, provision.id())
        .chain(
            known ->
                closing
                    ? toClosing(session, provision, known)
                    : toOpening(session, provision, known));
  }

  private Uni<Optional<String>> toClosing(
      Mutiny.Session session, ProvisionEntity provision, Known known) {
    return unlessApproved(
        session, provision, ChangeAction.CLOSE, known.assess(ChangeAction.CLOSE, 0));
  }

  /** What opens must be approved, and no larger than it was approved for. */
  private Uni<Optional<String>> toOpening(
      Mutiny.Session session, ProvisionEntity provision, Known known) {
    Assessment opening = known.assess(ChangeAction.OPEN, Math.max(1, known.planned()));
    return unlessApproved(session, provision, ChangeAction.OPEN, opening)
        .map(
            objection ->
                objection.isEmpty() && opening.required() && known.planned() > known.baseline()
                    ? unlessSmall(known.assess(ChangeAction.RESIZE, known.planned()))
                    : objection);
  }

  private static Optional<String> unlessSmall(Assessment assessed) {
    return assessed.required() ? Optional.of(words(ChangeAction.OPEN, assessed)) : Optional.empty();
  }

  private Uni<Optional<String>> unlessApproved(
      Mutiny.Session session, ProvisionEntity provision, ChangeAction action, Assessment assessed) {
    return assessed.required()
        ? changes
            .mayTakeEffect(session, provision.id(), action.name())
            .map(may -> may ? Optional.empty() : Optional.of(words(action, assessed)))
        : Uni.createFrom().item(Optional.empty());
  }

  /**
   * Numbers that are planned before a provision opens are approved with its opening; the first ever
   * entered of an open one are what it has.
   */
  @Override
  public Uni<Optional<String>> objection(
      Mutiny.Session session,
      ProvisionEntity provision,
      CommissionedPlaces before,
      CommissionedPlaces after) {
    boolean hasHadPlaces = !before.byYear().isEmpty();
    return provision.status().isCapacity() && hasHadPlaces
        ? changes
            .keepBaseline(session, provision.id(), clock.today())
            .chain(() -> context.ofProvision(session, provision.id()))
            .map(known -> objection(known, before, after))
        : Uni.createFrom().item(Optional.empty());
  }

  /** What was is history; only numbers of this academic year and later ones can be objected to. */
  private Optional<String> objection(
      Known known, CommissionedPlaces before, CommissionedPlaces after) {
    int thisYear = AcademicYear.of(clock.today()).startsIn();
    TreeSet<Integer> years = new TreeSet<>(before.byYear().keySet());
    years.addAll(after.byYear().keySet());
    years.add(thisYear);
    return years.tailSet(thisYear).stream()
        .map(year -> LocalDate.of(year, Month.SEPTEMBER, 1))
        .filter(day -> before.on(day) != after.on(day))
        .map(day -> known.assess(ChangeAction.RESIZE, after.on(day)))
        .filter(Assessment::required)
        .map(assessed -> words(ChangeAction.RESIZE, assessed))
        .findFirst();
  }

  static String words(ChangeAction action, Assessment assessed) {
    String process =
        assessed.route() == ChangeRoute.ACADEMY_SIGNIFICANT_CHANGE
            ? "DfE's significant change process (tier %d) and a signed deed of variation"
                .formatted(assessed.tier())
            : "an approved prescribed alteration";
    return "%s It needs %s first: propose the change (%s), follow its steps and record the decision."
        .formatted(assessed.reason(), process, action);
  }
}
