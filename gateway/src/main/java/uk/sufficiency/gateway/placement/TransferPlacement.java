package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;

/** A pupil who goes on at another provision. */
@DefaultNonNull
@Description("A pupil who goes on at another provision.")
public record TransferPlacement(
    @Description("The placement that the pupil leaves.") @Id String placementId,
    @Description("The provision that the pupil goes to.") @Id String toProvisionId,
    @Description("First day there; the day before is the last one here.") LocalDate startsOn,
    @Description("The pupil's primary need there, where it is not the same.") @Nullable Need need,
    @Description("The pupil's NC year there, where it is not the same.") @Nullable Integer ncYear,
    @Description("The version of the provision that the pupil leaves, as you saw it.")
        int expectedVersion,
    @Description("The version of the provision that the pupil goes to, as you saw it.")
        int toExpectedVersion,
    @Description("You answer for one more than commissioned, should no place be left there.")
        @Nullable
        OverNumberReason overNumber) {}
