package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * What a place-planning officer asks: the pupil goes on at another provision from a day.
 *
 * @param need the need there, where it is not the same
 * @param ncYear the NC year there, where it is not the same
 * @param overNumber who answers for it should no place be left there
 */
public record TransferPlacement(
    UUID placement,
    UUID to,
    LocalDate startsOn,
    @Nullable Need need,
    @Nullable Integer ncYear,
    @Nullable OverNumber overNumber) {

  public Need needOr(Need same) {
    return need == null ? same : need;
  }

  public int ncYearOr(int same) {
    return ncYear == null ? same : ncYear;
  }
}
