package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.QualityDomain;

/** An action that is not done yet, with the visit and the provision it belongs to. */
@DefaultNonNull
@Description("An action that is not done yet, with the visit and the provision it belongs to.")
public record QualityAction(
    @Description("Identifier of the action.") @Id String id,
    @Description("The visit that asked for it.") @Id String visitId,
    @Description("Version of the visit; say it as expectedVersion when you complete the action.")
        int visitVersion,
    @Description("The day of the visit.") LocalDate visitedOn,
    @Description("The provision.") @Id String provisionId,
    @Description("The provision's name.") String provisionName,
    @Description("URN of the provision's setting.") @Id String urn,
    @Description("The domain it is about.") QualityDomain domain,
    @Description("What is to be done.") String text,
    @Description("The job or role of who sees to it.") String owner,
    @Description("By when.") LocalDate dueOn,
    @Description("Whether the day on which it was due has passed.") boolean overdue) {}
