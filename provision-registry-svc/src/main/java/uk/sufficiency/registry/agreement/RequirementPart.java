package uk.sufficiency.registry.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.sufficiency.registry.agreement.model.Requirement;

/** A requirement as it is stored. */
@Embeddable
class RequirementPart {

  @Column(name = "requirement")
  private String text;

  @Column private boolean met;

  protected RequirementPart() {}

  static RequirementPart of(Requirement requirement) {
    RequirementPart part = new RequirementPart();
    part.text = requirement.text();
    part.met = requirement.met();
    return part;
  }

  Requirement toModel() {
    return new Requirement(text, met);
  }
}
