package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** A place beyond the commissioned ones. */
@DefaultNonNull
@Description("A place beyond the commissioned ones.")
public record OverNumber(
    @Description("The officer who answers for it.") String by,
    @Description("Why it has to be.") String reason) {}
