package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** All of a SEND plan; it replaces what was worked on. */
@DefaultNonNull
@Description("All of a SEND plan; it replaces what was worked on.")
public record SaveSendPlan(
    @Description("URN of the setting.") @Id String urn,
    @Description("When the setting reviews it, at most 18 months from now.") LocalDate reviewOn,
    @Description("What the setting offers.") List<@NonNull SendPlanItem> items,
    @Description("The version of the plan that you saw; 0 where there is none yet.")
        int expectedVersion) {}
