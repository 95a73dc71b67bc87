package uk.sufficiency.registry.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.OverNumber;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementDates;
import uk.sufficiency.registry.placement.model.PlacementStatus;

/** A placement as it is stored; the rules are in {@link Placement}. */
@Entity(name = "Placement")
@Table(name = "placement")
class PlacementEntity {

  @Id private UUID id;

  @Column private long version;

  @Column(name = "provision_id")
  private UUID provisionId;

  @Column(name = "pupil_ref")
  private String pupilRef;

  @Column
  @Enumerated(EnumType.STRING)
  private Need need;

  @Column(name = "nc_year")
  private int ncYear;

  @Column
  @Enumerated(EnumType.STRING)
  private PlacementStatus status;

  @Column(name = "offered_on")
  private @Nullable LocalDate offeredOn;

  @Column(name = "held_from")
  private LocalDate heldFrom;

  @Column(name = "hold_until")
  private @Nullable LocalDate holdUntil;

  @Column(name = "answered_on")
  private @Nullable LocalDate answeredOn;

  @Column(name = "answer_reason")
  private @Nullable String reason;

  @Column(name = "starts_on")
  private @Nullable LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "over_number_by")
  private @Nullable String overNumberBy;

  @Column(name = "over_number_reason")
  private @Nullable String overNumberReason;

  protected PlacementEntity() {}

  static PlacementEntity of(Placement placement) {
    PlacementEntity entity = new PlacementEntity();
    entity.id = placement.id();
    entity.provisionId = placement.provision();
    entity.pupilRef = placement.pupil().value();
    entity.need = placement.need();
    entity.ncYear = placement.ncYear();
    entity.version = placement.version();
    entity.status = placement.status();
    PlacementDates dates = placement.dates();
    entity.offeredOn = dates.offeredOn();
    entity.heldFrom = dates.heldFrom();
    entity.holdUntil = dates.holdUntil();
    entity.answeredOn = dates.answeredOn();
    entity.startsOn = dates.startsOn();
    entity.endsOn = dates.endsOn();
    entity.reason = placement.reason();
    OverNumber overNumber = placement.overNumber();
    if (overNumber != null) {
      entity.overNumberBy = overNumber.by();
      entity.overNumberReason = overNumber.reason();
    }
    return entity;
  }

  Placement toModel() {
    return new Placement(
        id,
        version,
        provisionId,
        new PupilRef(pupilRef),
        need,
        ncYear,
        status,
        new PlacementDates(offeredOn, heldFrom, holdUntil, answeredOn, startsOn, endsOn),
        reason,
        overNumberBy == null || overNumberReason == null
            ? null
            : new OverNumber(overNumberBy, overNumberReason));
  }
}
