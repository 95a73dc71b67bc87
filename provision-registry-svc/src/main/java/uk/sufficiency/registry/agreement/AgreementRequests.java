package uk.sufficiency.registry.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.agreement.model.AgreementTerms;
import uk.sufficiency.registry.agreement.model.Requirement;
import uk.sufficiency.registry.agreement.model.Review;
import uk.sufficiency.registry.standing.model.ReviewOutcome;

/** What callers may ask of agreements. */
final class AgreementRequests {

  private AgreementRequests() {}

  /**
   * Of which provisions.
   *
   * @param on only the agreement that runs on this day; all of them where absent
   */
  record AgreementQuery(
      @NotEmpty @Size(max = 1000) List<@NotNull UUID> provisionIds, @Nullable LocalDate on) {}

  /** An overarching requirement, and whether it is met by now. */
  record PutRequirement(@NotBlank @Size(max = 500) String text, boolean met) {}

  /**
   * A new agreement.
   *
   * @param fundingGbp pounds for each full year
   */
  record RecordAgreement(
      @NotNull UUID provisionId,
      @NotBlank @Size(max = 100) String reference,
      @NotNull LocalDate startsOn,
      @NotNull LocalDate endsOn,
      @NotNull LocalDate reviewOn,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal fundingGbp,
      @NotNull @Size(max = 50) List<@NotNull @Valid PutRequirement> requirements) {

    AgreementTerms terms() {
      return termsOf(reference, startsOn, endsOn, reviewOn, fundingGbp, requirements);
    }
  }

  /**
   * All the terms of an agreement; they replace what was agreed.
   *
   * @param reviewOn absent where no further review is held before it ends
   */
  record AmendAgreement(
      @NotNull Long expectedVersion,
      @NotBlank @Size(max = 100) String reference,
      @NotNull LocalDate startsOn,
      @NotNull LocalDate endsOn,
      @Nullable LocalDate reviewOn,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal fundingGbp,
      @NotNull @Size(max = 50) List<@NotNull @Valid PutRequirement> requirements) {

    AgreementTerms terms() {
      return termsOf(reference, startsOn, endsOn, reviewOn, fundingGbp, requirements);
    }
  }

  /**
   * A review that was held.
   *
   * @param nextReviewOn absent where no further review is held before the agreement ends
   * @param heldBy a job or role
   * @param requirementsMet the requirements found met, word for word, and no others; absent where
   *     the review did not go through them
   */
  record RecordReview(
      @NotNull Long expectedVersion,
      @NotNull LocalDate heldOn,
      @NotNull ReviewOutcome outcome,
      @Nullable LocalDate nextReviewOn,
      @NotBlank @Size(max = 100) String heldBy,
      @Nullable @Size(max = 4000) String notes,
      @Nullable @Size(max = 50) List<@NotNull String> requirementsMet) {

    Review review() {
      Set<String> met = requirementsMet == null ? null : Set.copyOf(requirementsMet);
      return new Review(heldOn, outcome, nextReviewOn, heldBy.strip(), notes, met);
    }
  }

  private static AgreementTerms termsOf(
      String reference,
      LocalDate startsOn,
      LocalDate endsOn,
      @Nullable LocalDate reviewOn,
      BigDecimal fundingGbp,
      List<PutRequirement> requirements) {
    return new AgreementTerms(
        reference.strip(),
        startsOn,
        endsOn,
        reviewOn,
        fundingGbp,
        requirements.stream()
            .map(each -> new Requirement(each.text().strip(), each.met()))
            .toList());
  }
}
