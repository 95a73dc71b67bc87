package uk.sufficiency.outreach.visit.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator sends a team.
 *
 * @param expectedVersion the version of the request that the coordinator saw
 * @param from local time of arrival
 * @param to local time of leaving, after {@code from}
 */
public record PlanVisit(
    UUID requestId,
    long expectedVersion,
    LocalDate on,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    List<TeamMember> team) {}
