package uk.sufficiency.registry.destination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's next step.
 *
 * @param nextProvisionId where the pupil goes, once it is known
 * @param next the kind of step where it is not
 * @param from the first day of the next step; the day before is the last one here
 * @param closedOn the day on which the step was taken
 */
public record DestinationView(
    UUID placementId,
    UUID provisionId,
    String pupilRef,
    @Nullable UUID nextProvisionId,
    @Nullable NextStep next,
    LocalDate from,
    DestinationStatus status,
    @Nullable LocalDate closedOn) {}
