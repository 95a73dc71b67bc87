package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Places that a scheme adds from the start of an academic year. */
@DefaultNonNull
@Description("Places that a scheme adds from the start of an academic year.")
public record SchemePlaces(
    @Description("The year in which it begins: 2026 is 1 September 2026 to 31 August 2027.")
        int academicYear,
    @Description("How many places.") int places) {}
