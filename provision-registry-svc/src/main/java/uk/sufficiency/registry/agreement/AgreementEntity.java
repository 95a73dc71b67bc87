package uk.sufficiency.registry.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.agreement.model.AgreementTerms;
import uk.sufficiency.registry.agreement.model.Period;
import uk.sufficiency.registry.agreement.model.Requirement;
import uk.sufficiency.registry.agreement.model.Review;

/** An agreement as it is stored. Whoever changes it holds its provision's lock. */
@Entity(name = "Agreement")
@Table(name = "agreement")
class AgreementEntity {

  @Id private UUID id;

  @Column private long version;

  @Column(name = "provision_id")
  private UUID provisionId;

  @Column private String reference;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  @Column(name = "funding_gbp")
  private BigDecimal fundingGbp;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_requirement", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  private final List<RequirementPart> requirements = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_review", joinColumns = @JoinColumn(name = "agreement_id"))
  @OrderColumn(name = "position")
  private final List<ReviewPart> reviews = new ArrayList<>();

  protected AgreementEntity() {}

  static AgreementEntity create(UUID id, UUID provision, AgreementTerms terms) {
    AgreementEntity created = new AgreementEntity();
    created.id = id;
    created.provisionId = provision;
    created.amend(terms);
    return created;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Period period() {
    return new Period(reference, startsOn, endsOn);
  }

  AgreementTerms terms() {
    return new AgreementTerms(
        reference,
        startsOn,
        endsOn,
        reviewOn,
        fundingGbp,
        requirements.stream().map(RequirementPart::toModel).toList());
  }

  /** The terms from now on are these. */
  final void amend(AgreementTerms terms) {
    version++;
    reference = terms.reference();
    startsOn = terms.startsOn();
    endsOn = terms.endsOn();
    reviewOn = terms.reviewOn();
    fundingGbp = terms.fundingGbp();
    require(terms.requirements());
  }

  void add(Review review) {
    version++;
    require(review.requirementsOf(terms()));
    reviewOn = review.nextReviewOn();
    reviews.add(ReviewPart.of(review));
  }

  private void require(List<Requirement> all) {
    requirements.clear();
    all.stream().map(RequirementPart::of).forEach(requirements::add);
  }
}
