package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.RequestStatus;

/** Which support requests to list. */
@DefaultNonNull
@Description("Which support requests to list.")
public record SupportRequestFilter(
    @Description("Only those that stand here.") @Nullable RequestStatus status) {}
