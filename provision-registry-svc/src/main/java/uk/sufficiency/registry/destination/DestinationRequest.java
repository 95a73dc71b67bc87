package uk.sufficiency.registry.destination;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's next step: to a provision, or to a kind of one, or none any more.
 *
 * @param nextProvisionId where the pupil goes; then {@code next} is left out
 * @param next the kind of step, where no provision is named
 * @param from the first day of the next step; the day before is the last one here
 */
record DestinationRequest(
    @Nullable UUID nextProvisionId,
    @Nullable NextStep next,
    @NotNull LocalDate from,
    @NotNull DestinationStatus status) {}
