package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Coverage of one ward or phase. */
@DefaultNonNull
@Description("Coverage of one ward or phase.")
public record CoverageGroup(
    @Description("Code of the ward, or the phase.") String code,
    @Description("Name of the ward or phase.") String name,
    @Description("Settings with at least one completed visit in the academic year.") int reached,
    @Description("Settings in all.") int total,
    @Description("Reached as a percentage of all; null where there are none.") @Nullable
        Double percent) {}
