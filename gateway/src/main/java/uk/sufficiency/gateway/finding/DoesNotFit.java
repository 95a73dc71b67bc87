package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** A reason why a provision is not what was looked for. */
@DefaultNonNull
@Description("A reason why a provision is not what was looked for.")
public record DoesNotFit(
    @Description("The reason.") Misfit reason,
    @Description("The reason in words about this provision.") String words) {}
