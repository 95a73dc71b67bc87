package uk.sufficiency.outreach.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Recommendation;
import uk.sufficiency.outreach.visit.model.RecommendationStatus;

/** A recommendation as a row. */
@Embeddable
record RecommendationRow(
    @Column(name = "text") String text,
    @Column(name = "due_on") @Nullable LocalDate dueOn,
    @Column(name = "status") @Enumerated(EnumType.STRING) RecommendationStatus status) {

  static RecommendationRow of(Recommendation recommendation) {
    return new RecommendationRow(
        recommendation.text(), recommendation.dueOn(), recommendation.status());
  }

  Recommendation toModel() {
    return new Recommendation(text, dueOn, status);
  }
}
