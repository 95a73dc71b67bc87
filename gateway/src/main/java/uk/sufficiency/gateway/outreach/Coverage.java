package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The share of settings that have had at least one completed Experts at Hand visit in the academic
 * year.
 */
@DefaultNonNull
@Description(
    "The share of settings that have had at least one completed Experts at Hand visit in the academic year.")
public record Coverage(
    @Description("The year in which the academic year begins.") int academicYear,
    @Description(
            "The promised percentage: 60 in 2026/27, 100 by 2028/29; null where nothing is promised.")
        @Nullable
        Double target,
    @Description("Settings with at least one completed visit.") int reached,
    @Description("Settings in all.") int total,
    @Description("Reached as a percentage of all; null where there are none.") @Nullable
        Double percent,
    @Description("The same by ward or phase.") List<@NonNull CoverageGroup> groups) {}
