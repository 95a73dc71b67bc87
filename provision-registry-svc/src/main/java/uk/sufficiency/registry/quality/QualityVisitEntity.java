package uk.sufficiency.registry.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.quality.model.QualityVisit;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/** A quality visit as it is stored. Whoever changes it holds its provision's lock. */
@Entity(name = "QualityVisit")
@Table(name = "quality_visit")
class QualityVisitEntity {

  @Id private UUID id;

  @Column private long version;

  @Column(name = "provision_id")
  private UUID provisionId;

  @Column(name = "visited_on")
  private LocalDate visitedOn;

  @Column(name = "visited_by")
  private String visitedBy;

  @Column
  @Enumerated(EnumType.STRING)
  private QualityGrade overall;

  @Column private @Nullable String summary;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "quality_grade", joinColumns = @JoinColumn(name = "visit_id"))
  @MapKeyColumn(name = "domain")
  @MapKeyEnumerated(EnumType.STRING)
  private final Map<QualityDomain, GradePart> grades = new HashMap<>();

  protected QualityVisitEntity() {}

  static QualityVisitEntity create(UUID id, UUID provision, QualityVisit visit) {
    QualityVisitEntity created = new QualityVisitEntity();
    created.id = id;
    created.version = 1;
    created.provisionId = provision;
    created.visitedOn = visit.visitedOn();
    created.visitedBy = visit.visitedBy();
    created.overall = visit.overall();
    created.summary = visit.summary();
    visit.grades().forEach(each -> created.grades.put(each.domain(), GradePart.of(each)));
    return created;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate visitedOn() {
    return visitedOn;
  }

  /** One of its actions has changed. */
  void countChange() {
    version++;
  }
}
