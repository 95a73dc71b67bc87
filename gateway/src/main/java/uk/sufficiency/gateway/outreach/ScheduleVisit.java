package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A visit to be put in the diary. */
@DefaultNonNull
@Description("A visit to be put in the diary.")
public record ScheduleVisit(
    @Description("The request it answers.") @Id String requestId,
    @Description("The day of the visit.") LocalDate on,
    @Description("Start time, HH:MM.") @Nullable String from,
    @Description("End time, HH:MM.") @Nullable String to,
    @Description("Who goes.") List<@NonNull TeamMemberPlan> team,
    @Description("The version of the request that you saw.") int expectedVersion) {}
