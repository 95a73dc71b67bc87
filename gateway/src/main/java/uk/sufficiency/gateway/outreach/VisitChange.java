package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a visit. */
@DefaultNonNull
@Description("What became of a change to a visit.")
public record VisitChange(
    @Description("The visit after the change.") Visit visit,
    @Description("Its request after the change.") SupportRequest request) {}
