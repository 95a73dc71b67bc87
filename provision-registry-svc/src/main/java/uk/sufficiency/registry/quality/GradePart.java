package uk.sufficiency.registry.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.quality.model.DomainGrade;
import uk.sufficiency.registry.standing.model.QualityGrade;

/** What was found of one domain, as it is stored. */
@Embeddable
class GradePart {

  @Column
  @Enumerated(EnumType.STRING)
  private QualityGrade grade;

  @Column private @Nullable String evidence;

  protected GradePart() {}

  static GradePart of(DomainGrade grade) {
    GradePart part = new GradePart();
    part.grade = grade.grade();
    part.evidence = grade.evidence();
    return part;
  }
}
