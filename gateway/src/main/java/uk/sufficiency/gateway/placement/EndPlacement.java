package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** The end of a placement or of an offer. */
@DefaultNonNull
@Description("The end of a placement or of an offer.")
public record EndPlacement(
    @Description("The placement.") @Id String placementId,
    @Description("The pupil's last day.") LocalDate endsOn,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
