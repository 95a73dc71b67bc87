package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** What became of a change. */
@DefaultNonNull
@Description("What became of a change.")
public record SignificantChangeResult(
    @Description("The change as it is now.") SignificantChange change) {}
