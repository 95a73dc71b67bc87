package uk.sufficiency.registry.agreement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.standing.model.ReviewOutcome;

/**
 * A review of an agreement.
 *
 * @param nextReviewOn null where no further review is held before the agreement ends
 * @param heldBy a job or role
 * @param requirementsMet the requirements that were found met, word for word; null where the review
 *     did not go through them
 */
public record Review(
    LocalDate heldOn,
    ReviewOutcome outcome,
    @Nullable LocalDate nextReviewOn,
    String heldBy,
    @Nullable String notes,
    @Nullable Set<String> requirementsMet) {

  /**
   * What is wrong with the review of an agreement. A review may be written down after the
   * agreement's last day, but not before its first or before the day on which it is held.
   */
  public List<FieldError> faults(AgreementTerms of, LocalDate today) {
    if (heldOn.isAfter(today)) {
      return fault("heldOn", "RANGE", "is after today, " + today);
    }
    if (heldOn.isBefore(of.startsOn())) {
      return fault("heldOn", "RANGE", "is before the agreement starts on " + of.startsOn());
    }
    if (nextReviewOn != null && !nextReviewOn.isAfter(heldOn)) {
      return fault("nextReviewOn", "RANGE", "is not after this review on " + heldOn);
    }
    if (nextReviewOn != null && nextReviewOn.isAfter(of.endsOn())) {
      return fault("nextReviewOn", "RANGE", "is after the agreement ends on " + of.endsOn());
    }
    return unknownRequirements(of).stream()
        .map(text -> FieldError.of("requirementsMet", "UNKNOWN_REFERENCE", message(text)))
        .toList();
  }

  /** The requirements as the review leaves them. */
  public List<Requirement> requirementsOf(AgreementTerms terms) {
    Set<String> met = requirementsMet;
    return met == null
        ? terms.requirements()
        : terms.requirements().stream()
            .map(each -> new Requirement(each.text(), met.contains(each.text())))
            .toList();
  }

  private List<String> unknownRequirements(AgreementTerms of) {
    List<String> known = of.requirements().stream().map(Requirement::text).toList();
    return requirementsMet == null
        ? List.of()
        : requirementsMet.stream().filter(text -> !known.contains(text)).sorted().toList();
  }

  private static String message(String text) {
    return "'" + text + "' is no requirement of the agreement; repeat one word for word";
  }

  private static List<FieldError> fault(String field, String code, String message) {
    return List.of(FieldError.of(field, code, message));
  }
}
