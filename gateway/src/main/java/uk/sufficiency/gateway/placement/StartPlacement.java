package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A pupil's first day in the place. */
@DefaultNonNull
@Description("A pupil's first day in the place.")
public record StartPlacement(
    @Description("The placement that was accepted.") @Id String placementId,
    @Description("The day on which the pupil came.") LocalDate startedOn,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
