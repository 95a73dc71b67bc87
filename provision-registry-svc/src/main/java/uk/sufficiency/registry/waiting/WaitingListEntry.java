package uk.sufficiency.registry.waiting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * A pupil on the waiting list of a provision.
 *
 * @param position the place in the queue for this need at this provision, from 1; none once the
 *     pupil has left it
 * @param leftReason why the pupil waits no longer
 * @param placementId the offer that took the pupil off the list
 */
public record WaitingListEntry(
    UUID id,
    UUID provisionId,
    String pupilRef,
    Need need,
    int ncYear,
    LocalDate joinedOn,
    @Nullable Integer position,
    @Nullable LocalDate leftOn,
    @Nullable String leftReason,
    @Nullable UUID placementId) {}
