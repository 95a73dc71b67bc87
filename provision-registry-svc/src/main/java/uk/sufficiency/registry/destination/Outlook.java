package uk.sufficiency.registry.destination;

import java.time.LocalDate;
import java.util.UUID;
import uk.sufficiency.registry.provision.model.PlaceCount;

/**
 * What is expected of the places of one provision on a day.
 *
 * @param places as everything that is promised has it
 * @param plannedLeavers pupils counted there whose next step has begun by then
 * @param plannedJoiners pupils not counted there whose next step is there by then
 * @param expectedAvailable places available, with the leavers' and without the joiners'
 */
public record Outlook(
    UUID provisionId,
    LocalDate on,
    PlacesOnDay places,
    int plannedLeavers,
    int plannedJoiners,
    int expectedAvailable) {

  static Outlook of(UUID provision, LocalDate on, PlaceCount count, int leavers, int joiners) {
    return new Outlook(
        provision,
        on,
        PlacesOnDay.of(provision, on, null, count),
        leavers,
        joiners,
        count.available() + leavers - joiners);
  }
}
