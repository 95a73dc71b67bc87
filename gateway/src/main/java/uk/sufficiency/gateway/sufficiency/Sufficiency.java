package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer to: shall we have enough places? */
@DefaultNonNull
@Description("The answer to: shall we have enough places?")
public record Sufficiency(
    @Description("The forecast behind the figures.") Forecast forecast,
    @Description("One row for each year and kind of provision.")
        List<@NonNull SufficiencyRow> rows) {}
