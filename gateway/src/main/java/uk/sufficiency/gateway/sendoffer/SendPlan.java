package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.SendPlanStatus;

/** A setting's own SEND offer, at three levels. */
@DefaultNonNull
@Description("A setting's own SEND offer, at three levels.")
public record SendPlan(
    @Description("URN of the setting.") @Id String urn,
    @Description("Version of the plan; say it as expectedVersion when you change it.") int version,
    @Description("Where it stands.") SendPlanStatus status,
    @Description("When the setting reviews it.") LocalDate reviewOn,
    @Description("When what is public was published; none while nothing is.") @Nullable
        LocalDate publishedOn,
    @Description("What the setting offers, changes that are not published yet included.")
        List<@NonNull SendPlanItem> items) {}
