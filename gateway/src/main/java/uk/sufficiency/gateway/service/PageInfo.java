package uk.sufficiency.gateway.service;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where a page ends. */
@DefaultNonNull
@Description("Where a page ends.")
public record PageInfo(
    @Description("Whether more follow.") boolean hasNextPage,
    @Description("Say it as `after` to get the next page.") @Nullable String endCursor) {}
