package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.SendPlanStanding;

/** Whether a mainstream setting has its SEND plan in order. */
@DefaultNonNull
@Description("Whether a mainstream setting has its SEND plan in order.")
public record SendPlanOverview(
    @Description("URN of the setting.") @Id String urn,
    @Description("The setting's name.") String name,
    @Description("How its plan stands.") SendPlanStanding standing,
    @Description("When the plan is reviewed; none where there is no plan.") @Nullable
        LocalDate reviewOn,
    @Description("When what is public was published; none while nothing is.") @Nullable
        LocalDate publishedOn) {}
