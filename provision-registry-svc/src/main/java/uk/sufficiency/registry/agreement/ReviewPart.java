package uk.sufficiency.registry.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.agreement.model.Review;
import uk.sufficiency.registry.standing.model.ReviewOutcome;

/** A review as it is stored. */
@Embeddable
class ReviewPart {

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column
  @Enumerated(EnumType.STRING)
  private ReviewOutcome outcome;

  @Column(name = "next_review_on")
  private @Nullable LocalDate nextReviewOn;

  @Column(name = "held_by")
  private String heldBy;

  @Column private @Nullable String notes;

  protected ReviewPart() {}

  static ReviewPart of(Review review) {
    ReviewPart part = new ReviewPart();
    part.heldOn = review.heldOn();
    part.outcome = review.outcome();
    part.nextReviewOn = review.nextReviewOn();
    part.heldBy = review.heldBy();
    part.notes = review.notes();
    return part;
  }
}
