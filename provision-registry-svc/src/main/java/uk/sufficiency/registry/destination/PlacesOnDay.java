package uk.sufficiency.registry.destination;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * The places of one provision on one day.
 *
 * @param knownAt the moment whose knowledge this is; now where it is left out
 * @param overNumber how many places are held beyond the commissioned ones
 */
public record PlacesOnDay(
    UUID provisionId,
    LocalDate on,
    @Nullable OffsetDateTime knownAt,
    int commissioned,
    int offered,
    int occupied,
    int available,
    int overNumber) {

  static PlacesOnDay of(
      UUID provision, LocalDate on, @Nullable OffsetDateTime knownAt, PlaceCount count) {
    return new PlacesOnDay(
        provision,
        on,
        knownAt,
        count.commissioned(),
        count.offered(),
        count.occupied(),
        count.available(),
        Math.max(0, -count.available()));
  }
}
