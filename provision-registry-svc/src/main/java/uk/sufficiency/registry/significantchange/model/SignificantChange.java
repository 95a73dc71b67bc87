package uk.sufficiency.registry.significantchange.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Changed;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Impossible;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.NotNow;

/**
 * A change that was proposed for a provision, with its process.
 *
 * @param version what a change of it must expect
 * @param placesBefore the places commissioned when it was proposed
 * @param baseline the places last approved, which it was judged against
 * @param tier academies only
 * @param deedOfVariation academies only
 */
public record SignificantChange(
    UUID id,
    long version,
    UUID provisionId,
    ChangeAction action,
    int placesBefore,
    int placesAfter,
    int baseline,
    boolean applies,
    ChangeRoute route,
    @Nullable Integer tier,
    String reason,
    ChangeStatus status,
    LocalDate proposedOn,
    @Nullable Decision decision,
    @Nullable DeedOfVariation deedOfVariation,
    List<ChangeStep> steps,
    List<ChangeDocument> documents) {

  public SignificantChange {
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
  }

  /** Whether nothing of the process stands in the way of the change any more. */
  public boolean mayTakeEffect() {
    return switch (status) {
      case NOT_REQUIRED -> true;
      case APPROVED -> route != ChangeRoute.ACADEMY_SIGNIFICANT_CHANGE || deedOfVariation != null;
      case IN_PROGRESS, REJECTED, WITHDRAWN -> false;
    };
  }

  /** Sets when a step is due, and when it was done. The decision is made by {@link #decide}. */
  public ChangeOutcome completeStep(ChangeStep done, LocalDate today) {
    if (status != ChangeStatus.IN_PROGRESS) {
      return new NotNow("The change is " + status + ": its steps are closed.");
    }
    if (done.step() == ChangeStep.Name.DECISION && done.done()) {
      return new NotNow("Record the decision itself; its step is done with it.");
    }
    if (isLater(done.doneOn(), today)) {
      return new Impossible("doneOn", "is in the future");
    }
    return steps.stream().anyMatch(step -> step.step() == done.step())
        ? new Changed(with(replaced(done), documents, deedOfVariation))
        : new NotNow("The process " + route + " has no step " + done.step() + ".");
  }

  public ChangeOutcome addDocument(ChangeDocument document) {
    List<ChangeDocument> more = new ArrayList<>(documents);
    more.add(document);
    return new Changed(with(steps, more, deedOfVariation));
  }

  /** Records the decision; an approval needs every other step done. */
  public ChangeOutcome decide(Decision made, LocalDate today) {
    if (status != ChangeStatus.IN_PROGRESS) {
      return new NotNow("The change is " + status + " already.");
    }
    if (isLater(made.decidedOn(), today) || made.decidedOn().isBefore(proposedOn)) {
      return new Impossible("decidedOn", "is in the future or before it was proposed");
    }
    String open = openSteps();
    return made.outcome() == Decision.Outcome.APPROVED && !open.isEmpty()
        ? new NotNow("These steps are not done yet: " + open + ".")
        : new Changed(decided(made));
  }

  /** Records the deed of variation that follows an academy's approval. */
  public ChangeOutcome sign(DeedOfVariation deed, LocalDate today) {
    if (route != ChangeRoute.ACADEMY_SIGNIFICANT_CHANGE) {
      return new NotNow("A deed of variation belongs to an academy's significant change only.");
    }
    if (status != ChangeStatus.APPROVED || decision == null) {
      return new NotNow(
          "The deed of variation follows the approval; the change is " + status + ".");
    }
    return isLater(deed.signedOn(), today) || deed.signedOn().isBefore(decision.decidedOn())
        ? new Impossible("signedOn", "is in the future or before the approval")
        : new Changed(with(steps, documents, deed));
  }

  private String openSteps() {
    return steps.stream()
        .filter(step -> !step.done() && step.step() != ChangeStep.Name.DECISION)
        .map(step -> step.step().name())
        .collect(Collectors.joining(", "));
  }

  private static boolean isLater(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today);
  }

  private List<ChangeStep> replaced(ChangeStep by) {
    return steps.stream().map(step -> step.step() == by.step() ? by : step).toList();
  }

  private SignificantChange decided(Decision made) {
    List<ChangeStep> closed =
        steps.stream()
            .map(
                step ->
                    step.step() == ChangeStep.Name.DECISION
                        ? new ChangeStep(step.step(), step.dueOn(), made.decidedOn(), made.note())
                        : step)
            .toList();
    return copy(made.outcome().status(), made, deedOfVariation, closed, documents);
  }

  private SignificantChange with(
      List<ChangeStep> newSteps,
      List<ChangeDocument> newDocuments,
      @Nullable DeedOfVariation deed) {
    return copy(status, decision, deed, newSteps, newDocuments);
  }

  private SignificantChange copy(
      ChangeStatus newStatus,
      @Nullable Decision newDecision,
      @Nullable DeedOfVariation newDeed,
      List<ChangeStep> newSteps,
      List<ChangeDocument> newDocuments) {
    return new SignificantChange(
        id,
        version + 1,
        provisionId,
        action,
        placesBefore,
        placesAfter,
        baseline,
        applies,
        route,
        tier,
        reason,
        newStatus,
        proposedOn,
        newDecision,
        newDeed,
        newSteps,
        newDocuments);
  }
}
