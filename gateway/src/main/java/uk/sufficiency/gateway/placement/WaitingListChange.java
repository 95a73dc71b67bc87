package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a waiting list. */
@DefaultNonNull
@Description("What became of a change to a waiting list.")
public record WaitingListChange(
    @Description("The entry after the change.") WaitingListEntry entry) {}
