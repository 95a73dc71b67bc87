package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/** An offer of a place to a pupil. */
@DefaultNonNull
@Description("An offer of a place to a pupil.")
public record OfferPlace(
    @Description("The provision with the place.") @Id String provisionId,
    @Description(
            "The pupil's reference from POST /pupil-refs: pr_ and 43 characters. Never a UPN or NHS number.")
        String pupilRef,
    @Description("The pupil's primary need.") Need need,
    @Description("The pupil's NC year: age on 31 August minus 4, from -4 to 20.") int ncYear,
    @Description(
            "First day on which the place is to be the pupil's; as soon as can be where it is left out.")
        @Nullable
        LocalDate from,
    @Description("Last day on which the offer can be accepted.") LocalDate holdUntil,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion,
    @Description("You answer for one more than commissioned, should no place be left.") @Nullable
        OverNumberReason overNumber) {

  /** The offer, once its pupil reference is known to be one. */
  OfferPlace withChecked(PupilRef pupil) {
    return new OfferPlace(
        provisionId, pupil.value(), need, ncYear, from, holdUntil, expectedVersion, overNumber);
  }
}
