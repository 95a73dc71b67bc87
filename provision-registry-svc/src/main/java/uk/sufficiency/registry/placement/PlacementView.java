package uk.sufficiency.registry.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.placement.model.OverNumber;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementDates;
import uk.sufficiency.registry.placement.model.PlacementStatus;

/**
 * A placement as those who may see pupil-level data see it.
 *
 * @param offeredOn the day of the offer; none where a pupil was placed without one
 * @param heldFrom the first day on which the place is taken for the pupil
 * @param answeredOn the day from which the offer is none: accepted, declined, withdrawn or run out
 * @param reason why an offer was declined or withdrawn
 * @param overNumber who answers for it where it is beyond the commissioned places
 */
public record PlacementView(
    UUID id,
    long version,
    UUID provisionId,
    String pupilRef,
    Need need,
    int ncYear,
    PlacementStatus status,
    @Nullable LocalDate offeredOn,
    LocalDate heldFrom,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String reason,
    @Nullable OverNumber overNumber) {

  static PlacementView of(Placement placement) {
    PlacementDates dates = placement.dates();
    return new PlacementView(
        placement.id(),
        placement.version(),
        placement.provision(),
        placement.pupil().value(),
        placement.need(),
        placement.ncYear(),
        placement.status(),
        dates.offeredOn(),
        dates.heldFrom(),
        dates.holdUntil(),
        dates.answeredOn(),
        dates.startsOn(),
        dates.endsOn(),
        placement.reason(),
        placement.overNumber());
  }
}
