package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;

/** A pupil on the waiting list of a provision. */
@DefaultNonNull
@Description("A pupil on the waiting list of a provision.")
public record WaitingListEntry(
    @Description("Identifier of the entry.") @Id String id,
    @Description("The provision.") @Id String provisionId,
    @Description("The pupil, as a keyed hash made at the edge; never a UPN or NHS number.")
        String pupilRef,
    @Description("The pupil's primary need.") Need need,
    @Description("The pupil's NC year.") int ncYear,
    @Description("Since when the pupil waits.") LocalDate joinedOn,
    @Description(
            "Place in the queue for this need at this provision, from 1; none once the pupil has left it.")
        @Nullable
        Integer position,
    @Description("Since when the pupil waits no longer.") @Nullable LocalDate leftOn,
    @Description("Why the pupil waits no longer; OFFERED where it was offered the place.") @Nullable
        String leftReason,
    @Description("The offer that took the pupil off the list.") @Nullable @Id String placementId) {}
