package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;

/** A pupil who is to wait for a place. */
@DefaultNonNull
@Description("A pupil who is to wait for a place.")
public record JoinWaitingList(
    @Description("The provision.") @Id String provisionId,
    @Description(
            "The pupil's reference from POST /pupil-refs: pr_ and 43 characters. Never a UPN or NHS number.")
        String pupilRef,
    @Description("The pupil's primary need.") Need need,
    @Description("The pupil's NC year.") int ncYear,
    @Description("Since when the pupil waits; today where it is left out.") @Nullable
        LocalDate joinedOn) {}
