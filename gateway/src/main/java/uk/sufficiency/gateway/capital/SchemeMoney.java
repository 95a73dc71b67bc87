package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** A scheme's money in one financial year, in GBP. */
@DefaultNonNull
@Description("A scheme's money in one financial year, in GBP.")
public record SchemeMoney(
    @Description("The year in which it begins: 2026 is 1 April 2026 to 31 March 2027.")
        int financialYear,
    @Description("GBP planned.") double planned,
    @Description("GBP spent.") double spent) {}
