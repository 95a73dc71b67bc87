package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** An offer, or an acceptance before the first day, that the council takes back. */
@DefaultNonNull
@Description("An offer, or an acceptance before the first day, that the council takes back.")
public record WithdrawOffer(
    @Description("The placement that was offered.") @Id String placementId,
    @Description("The day of that; today where it is left out.") @Nullable LocalDate withdrawnOn,
    @Description("Why, in a few words that name nobody.") @Nullable String reason,
    @Description(
            "The version of the provision that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
