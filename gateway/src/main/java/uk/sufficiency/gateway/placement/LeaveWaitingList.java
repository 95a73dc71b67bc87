package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A pupil who waits no longer. */
@DefaultNonNull
@Description("A pupil who waits no longer.")
public record LeaveWaitingList(
    @Description("The provision.") @Id String provisionId,
    @Description("The entry on its waiting list.") @Id String entryId,
    @Description("Why, in a few words that name nobody.") String reason) {}
