package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** An offer that was accepted. */
@DefaultNonNull
@Description("An offer that was accepted.")
public record AcceptPlace(
    @Description("The placement that was offered.") @Id String placementId,
    @Description("The pupil's first day.") LocalDate startsOn,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
