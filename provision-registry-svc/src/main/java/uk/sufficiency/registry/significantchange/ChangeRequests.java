package uk.sufficiency.registry.significantchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.ChangeDocument;
import uk.sufficiency.registry.significantchange.model.ChangeStep;
import uk.sufficiency.registry.significantchange.model.Decision;
import uk.sufficiency.registry.significantchange.model.DeedOfVariation;

/** What callers may ask of significant changes. */
final class ChangeRequests {

  private static final int MOST_PLACES = 100_000;

  private ChangeRequests() {}

  /** A change to be proposed; {@code placesAfter} is left out where the provision closes. */
  record Propose(
      @NotNull UUID provisionId,
      @NotNull ChangeAction action,
      @Nullable @Min(0) @Max(MOST_PLACES) Integer placesAfter) {

    int after() {
      return requiredAfter(action, placesAfter);
    }
  }

  /** A change to be thought about, of a provision or of one that would be new at a setting. */
  record Assess(
      @Nullable UUID provisionId,
      @Nullable @Pattern(regexp = "\\d{5,8}") String urn,
      @Nullable ProvisionKind kind,
      @NotNull ChangeAction action,
      @Nullable @Min(0) @Max(MOST_PLACES) Integer placesAfter) {

    int after() {
      return requiredAfter(action, placesAfter);
    }

    String requiredUrn() {
      if (urn == null) {
        throw invalid("urn", "REQUIRED", "name a provisionId, or the urn and kind of a new one");
      }
      return urn;
    }

    ProvisionKind requiredKind() {
      if (kind == null) {
        throw invalid("kind", "REQUIRED", "name a provisionId, or the urn and kind of a new one");
      }
      return kind;
    }
  }

  /** When a step is due, and when it was done. */
  record Step(
      @NotNull Long expectedVersion,
      @NotNull LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable @Size(max = 2000) String note) {

    ChangeStep of(ChangeStep.Name name) {
      return new ChangeStep(name, dueOn, doneOn, note);
    }
  }

  /** A document with the place where it is kept. */
  record Document(
      @NotNull Long expectedVersion,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 1000) String reference,
      @NotNull LocalDate datedOn) {

    ChangeDocument document() {
      return new ChangeDocument(name.strip(), reference.strip(), datedOn);
    }
  }

  /** A signed deed of variation. */
  record Deed(
      @NotNull Long expectedVersion,
      @NotNull LocalDate signedOn,
      @Nullable @Size(min = 1, max = 200) String reference) {

    DeedOfVariation deed() {
      return new DeedOfVariation(signedOn, reference);
    }
  }

  /** A decision on a change. */
  record Decide(
      @NotNull Long expectedVersion,
      @NotNull Decision.Outcome outcome,
      @NotNull LocalDate decidedOn,
      @Nullable @Size(max = 2000) String note) {

    Decision decision() {
      return new Decision(outcome, decidedOn, note);
    }
  }

  private static int requiredAfter(ChangeAction action, @Nullable Integer placesAfter) {
    if (action == ChangeAction.CLOSE) {
      if (placesAfter != null && placesAfter != 0) {
        throw invalid("placesAfter", "RANGE", "is 0 where a provision closes; leave it out");
      }
      return 0;
    }
    if (placesAfter == null || (action == ChangeAction.OPEN && placesAfter == 0)) {
      throw invalid("placesAfter", "REQUIRED", "say how many places there would be");
    }
    return placesAfter;
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
