package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A setting's support requests, the newest first. */
@DefaultNonNull
@Description("A setting's support requests, the newest first.")
public record SettingSupportRequests(
    @Description("How many there are in all.") int totalCount,
    @Description("The first of them.") List<@NonNull SupportRequest> nodes) {}
