package uk.sufficiency.registry.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.OfferPlace;
import uk.sufficiency.registry.placement.model.OverNumber;
import uk.sufficiency.registry.placement.model.TransferPlacement;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What callers may ask of placements. The version is always the provision's. */
final class PlacementRequests {

  private static final int LONGEST_REASON = 500;
  private static final String NOT_BLANK = "(?s).*\\S.*";

  private PlacementRequests() {}

  /** The caller answers for a place beyond the commissioned ones, for a reason. */
  record Authorisation(@NotBlank @Size(max = LONGEST_REASON) String reason) {

    static @Nullable OverNumber by(String caller, @Nullable Authorisation given) {
      return given == null ? null : new OverNumber(caller, given.reason().strip());
    }
  }

  /**
   * A place to be held for a pupil.
   *
   * @param from first day on which the place is to be the pupil's; as soon as can be where it is
   *     left out
   * @param expectedVersion the provision's version that the caller saw
   * @param overNumber to be offered though no place is left
   */
  record Offer(
      @NotNull UUID provisionId,
      @NotNull @Schema(pattern = PupilRef.PATTERN) String pupilRef,
      @NotNull Need need,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYear,
      @Nullable LocalDate from,
      @NotNull LocalDate holdUntil,
      @NotNull Long expectedVersion,
      @Valid @Nullable Authorisation overNumber) {

    OfferPlace toCommand(String caller) {
      return new OfferPlace(
          provisionId,
          new PupilRef(pupilRef),
          need,
          ncYear,
          from,
          holdUntil,
          Authorisation.by(caller, overNumber));
    }
  }

  /** An offer that is taken up. */
  record Accept(@NotNull LocalDate startsOn, @NotNull Long expectedVersion) {}

  /** An offer that the family turns down, today where no day is named. */
  record Decline(
      @Nullable LocalDate declinedOn,
      @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = LONGEST_REASON) String reason,
      @NotNull Long expectedVersion) {}

  /** An offer, or an acceptance before the first day, that the council takes back. */
  record Withdraw(
      @Nullable LocalDate withdrawnOn,
      @Nullable @Pattern(regexp = NOT_BLANK) @Size(max = LONGEST_REASON) String reason,
      @NotNull Long expectedVersion) {}

  /** The pupil has come. */
  record Start(@NotNull LocalDate startedOn, @NotNull Long expectedVersion) {}

  /** A placement that ends, with its last day. */
  record End(@NotNull LocalDate endsOn, @NotNull Long expectedVersion) {}

  /**
   * A pupil who goes on at another provision.
   *
   * @param startsOn the first day there; the day before is the last one here
   * @param need the need there, where it is not the same
   * @param ncYear the NC year there, where it is not the same
   * @param expectedVersion the version of the provision that the pupil leaves
   * @param toExpectedVersion the version of the provision that the pupil goes to
   */
  record Transfer(
      @NotNull UUID toProvisionId,
      @NotNull LocalDate startsOn,
      @Nullable Need need,
      @Nullable @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYear,
      @NotNull Long expectedVersion,
      @NotNull Long toExpectedVersion,
      @Valid @Nullable Authorisation overNumber) {

    TransferPlacement toCommand(UUID placement, String caller) {
      return new TransferPlacement(
          placement, toProvisionId, startsOn, need, ncYear, Authorisation.by(caller, overNumber));
    }

    TransferringAPupil.Versions versions() {
      return new TransferringAPupil.Versions(expectedVersion, toExpectedVersion);
    }
  }
}
