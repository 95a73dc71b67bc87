package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** An offer that the family turned down. */
@DefaultNonNull
@Description("An offer that the family turned down.")
public record DeclinePlace(
    @Description("The placement that was offered.") @Id String placementId,
    @Description("The day of the answer; today where it is left out.") @Nullable
        LocalDate declinedOn,
    @Description("Why, in a few words that name nobody.") @Nullable String reason,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
