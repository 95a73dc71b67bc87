package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A support request and the version of it that you saw. */
@DefaultNonNull
@Description("A support request and the version of it that you saw.")
public record RequestVersion(
    @Description("The request.") @Id String requestId,
    @Description("The version of the request that you saw.") int expectedVersion) {}
