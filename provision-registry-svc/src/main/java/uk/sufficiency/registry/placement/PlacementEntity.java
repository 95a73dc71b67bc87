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
import uk.sufficiency.registry.placement.model.Placement;
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

  @Column(name = "hold_until")
  private @Nullable LocalDate holdUntil;

  @Column(name = "starts_on")
  private @Nullable LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

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
    entity.holdUntil = placement.holdUntil();
    entity.startsOn = placement.startsOn();
    entity.endsOn = placement.endsOn();
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
        holdUntil,
        startsOn,
        endsOn);
  }
}
