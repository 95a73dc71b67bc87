package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a support request. */
@DefaultNonNull
@Description("What became of a change to a support request.")
public record SupportRequestChange(
    @Description("The request after the change.") SupportRequest request) {}
