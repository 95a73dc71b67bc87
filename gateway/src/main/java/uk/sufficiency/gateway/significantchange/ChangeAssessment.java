package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ChangeRoute;

/** Whether a change would need a process. */
@DefaultNonNull
@Description("Whether a change would need a process.")
public record ChangeAssessment(
    @Description(
            "Whether a process applies; null where the register knows too little of the setting to tell.")
        @Nullable
        Boolean applies,
    @Description("Which process.") ChangeRoute route,
    @Description("DfE's tier, 1 to 3; academies only.") @Nullable Integer tier,
    @Description("Why.") String reason,
    @Description("Places last approved, which a resize is compared with.") int baseline) {}
