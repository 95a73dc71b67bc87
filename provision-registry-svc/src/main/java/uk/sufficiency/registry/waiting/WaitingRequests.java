package uk.sufficiency.registry.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What callers may ask of a waiting list. */
final class WaitingRequests {

  private static final int LONGEST_REASON = 500;

  private WaitingRequests() {}

  /**
   * A pupil who is to wait.
   *
   * @param joinedOn since when; today where it is left out
   */
  record Join(
      @NotNull @Schema(pattern = PupilRef.PATTERN) String pupilRef,
      @NotNull Need need,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYear,
      @Nullable LocalDate joinedOn) {}

  /** A pupil who waits no longer, from today. */
  record Leave(@NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
