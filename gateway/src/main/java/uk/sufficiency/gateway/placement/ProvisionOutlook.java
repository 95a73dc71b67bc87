package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.provision.Places;

/** What is expected of the places of a provision on a day. */
@DefaultNonNull
@Description("What is expected of the places of a provision on a day.")
public record ProvisionOutlook(
    @Description("The provision.") @Id String provisionId,
    @Description("The day.") LocalDate on,
    @Description("Places on that day as everything that is promised has it.") Places places,
    @Description("Pupils counted there whose next step has begun by then.") int plannedLeavers,
    @Description("Pupils not counted there whose next step is there by then.") int plannedJoiners,
    @Description("Places available, with the leavers' and without the joiners'.")
        int expectedAvailable) {}
