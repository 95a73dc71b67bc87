package uk.sufficiency.gateway.sendoffer;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.AreaOfNeed;
import uk.sufficiency.gateway.vocabulary.OfferLevel;

/** Something that a setting does for pupils with a kind of need. */
@DefaultNonNull
@Description("Something that a setting does for pupils with a kind of need.")
public record SendPlanItem(
    @Description("For whom.") OfferLevel level,
    @Description("The area of need.") AreaOfNeed area,
    @Description("What the setting does.") String offer,
    @Description("Whether the map and the open feed show it once the plan is published.")
        boolean shownPublicly) {}
