package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Your word for a place beyond the commissioned ones. */
@DefaultNonNull
@Description("Your word for a place beyond the commissioned ones.")
public record OverNumberReason(@Description("Why it has to be.") String reason) {}
