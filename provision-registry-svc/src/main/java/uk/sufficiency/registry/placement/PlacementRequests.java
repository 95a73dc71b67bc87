package uk.sufficiency.registry.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.OfferPlace;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What callers may ask of placements. */
final class PlacementRequests {

  private PlacementRequests() {}

  /**
   * A place to be held for a pupil.
   *
   * @param expectedVersion the provision's version that the caller saw
   */
  record Offer(
      @NotNull UUID provisionId,
      @NotNull @Schema(pattern = PupilRef.PATTERN) String pupilRef,
      @NotNull Need need,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYear,
      @NotNull LocalDate holdUntil,
      @NotNull Long expectedVersion) {

    OfferPlace toCommand() {
      return new OfferPlace(provisionId, new PupilRef(pupilRef), need, ncYear, holdUntil);
    }
  }

  /** An offer that is taken up; the version is the provision's. */
  record Accept(@NotNull LocalDate startsOn, @NotNull Long expectedVersion) {}

  /** A placement that ends, with its last day; the version is the provision's. */
  record End(@NotNull LocalDate endsOn, @NotNull Long expectedVersion) {}
}
