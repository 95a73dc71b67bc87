package uk.sufficiency.registry.openreferral.model;

import java.util.UUID;

/** The three ways in which the feed sorts services. */
public enum Taxonomy {
  NEED(
      "SEND need",
      "Primary need, by the codes of the DfE's SEN2 return. A service without a term of this"
          + " taxonomy is not limited to a need."),
  AGE(
      "Age",
      "Phases of education, and below them National Curriculum years: age on 31 August less 4."),
  KIND("Kind of provision", "What kind of SEND provision a service is.");

  private final String title;
  private final String description;
  private final UUID id;

  Taxonomy(String title, String description) {
    this.title = title;
    this.description = description;
    this.id = OpenIds.ofTaxonomy(name());
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** What a term of this taxonomy tells of a service, as a code. */
  public String linkType() {
    return switch (this) {
      case NEED, AGE -> "eligibility";
      case KIND -> "service_type";
    };
  }
}
