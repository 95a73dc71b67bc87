package uk.sufficiency.registry.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.quality.model.AgreedAction;
import uk.sufficiency.registry.standing.model.QualityDomain;

/** An action from a quality visit as it is stored; a change of it is a change of its visit. */
@Entity(name = "QualityAction")
@Table(name = "quality_action")
class QualityActionEntity {

  @Id private UUID id;

  @Column(name = "visit_id")
  private UUID visitId;

  @Column private int position;

  @Column
  @Enumerated(EnumType.STRING)
  private QualityDomain domain;

  @Column private String description;
  @Column private String owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  protected QualityActionEntity() {}

  static QualityActionEntity create(UUID id, UUID visit, int position, AgreedAction action) {
    QualityActionEntity created = new QualityActionEntity();
    created.id = id;
    created.visitId = visit;
    created.position = position;
    created.domain = action.domain();
    created.description = action.text();
    created.owner = action.owner();
    created.dueOn = action.dueOn();
    return created;
  }

  UUID visitId() {
    return visitId;
  }

  @Nullable LocalDate doneOn() {
    return doneOn;
  }

  void complete(LocalDate on) {
    doneOn = on;
  }
}
