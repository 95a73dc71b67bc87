package uk.sufficiency.registry.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.standing.model.ReviewOutcome;

class ReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AgreementTerms TERMS =
      new AgreementTerms(
          "SLA-1",
          LocalDate.of(2026, 9, 1),
          LocalDate.of(2027, 8, 31),
          LocalDate.of(2026, 11, 20),
          BigDecimal.TEN,
          List.of(new Requirement("Trained staff", true), new Requirement("Quiet room", false)));

  @Test
  void marksTheRequirementsThatItFoundMetAndNoOthers() {
    // Given
    var review = review("2026-11-20", "2027-03-01", Set.of("Quiet room"));
    // When, then
    assertThat(review.faults(TERMS, TODAY)).isEmpty();
    assertThat(review.requirementsOf(TERMS))
        .containsExactly(
            new Requirement("Trained staff", false), new Requirement("Quiet room", true));
  }

  @Test
  void leavesRequirementsAloneThatItDidNotGoThrough() {
    // When
    var requirements = review("2026-11-20", null, null).requirementsOf(TERMS);
    // Then
    assertThat(requirements).isEqualTo(TERMS.requirements());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,2027-03-01,heldOn", // not yet
    "2026-08-31,2027-03-01,heldOn", // before anything was agreed
    "2026-11-20,2026-11-20,nextReviewOn",
    "2026-11-20,2027-09-01,nextReviewOn" // nothing is left to be reviewed
  })
  void refusesDaysThatMakeNoSense(String heldOn, String next, String field) {
    // When
    var faults = review(heldOn, next, null).faults(TERMS, TODAY);
    // Then
    assertThat(faults).extracting(FieldError::field).containsExactly(field);
  }

  @Test
  void refusesARequirementThatWasNeverAgreed() {
    // When
    var faults = review("2026-11-20", null, Set.of("A pony")).faults(TERMS, TODAY);
    // Then
    assertThat(faults).extracting(FieldError::code).containsExactly("UNKNOWN_REFERENCE");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21,true,1", "2026-11-22,false,0", "2026-12-02,false,10"})
  void tellsHowFarAReviewIsAwayOrOverdue(String reviewOn, boolean overdue, int days) {
    assertThat(DueReview.of(LocalDate.parse(reviewOn), TODAY))
        .isEqualTo(new DueReview(overdue, days));
  }

  private static Review review(String heldOn, @Nullable String next, @Nullable Set<String> met) {
    return new Review(
        LocalDate.parse(heldOn),
        ReviewOutcome.MEETS_REQUIREMENTS,
        next == null ? null : LocalDate.parse(next),
        "SEND commissioning manager",
        null,
        met);
  }
}
