package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change to a scheme. */
@DefaultNonNull
@Description("What became of a change to a scheme.")
public record CapitalSchemeChange(@Description("The scheme as it is now.") CapitalScheme scheme) {}
