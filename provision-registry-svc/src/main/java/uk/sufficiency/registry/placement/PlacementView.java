package uk.sufficiency.registry.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementStatus;

/** A placement as those who may see pupil-level data see it. */
public record PlacementView(
    UUID id,
    long version,
    UUID provisionId,
    String pupilRef,
    Need need,
    int ncYear,
    PlacementStatus status,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  static PlacementView of(Placement placement) {
    return new PlacementView(
        placement.id(),
        placement.version(),
        placement.provision(),
        placement.pupil().value(),
        placement.need(),
        placement.ncYear(),
        placement.status(),
        placement.holdUntil(),
        placement.startsOn(),
        placement.endsOn());
  }
}
