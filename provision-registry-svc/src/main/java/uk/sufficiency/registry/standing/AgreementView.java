package uk.sufficiency.registry.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.standing.model.ReviewOutcome;

/**
 * A service level agreement as callers see it.
 *
 * @param version what a change must expect
 * @param reviewOn when it is reviewed next; absent where no further review is held before it ends
 * @param fundingGbp pounds for each full year
 * @param requirements what the provision has promised
 * @param reviews those held so far, the latest first
 */
public record AgreementView(
    UUID id,
    long version,
    UUID provisionId,
    String reference,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalDate reviewOn,
    BigDecimal fundingGbp,
    List<Requirement> requirements,
    List<Review> reviews) {

  /** One overarching requirement, and whether it is met by now. */
  public record Requirement(String text, boolean met) {}

  /**
   * A review that was held.
   *
   * @param heldBy a job or role, such as SEND commissioning manager
   */
  public record Review(
      LocalDate heldOn,
      ReviewOutcome outcome,
      @Nullable LocalDate nextReviewOn,
      String heldBy,
      @Nullable String notes) {}
}
