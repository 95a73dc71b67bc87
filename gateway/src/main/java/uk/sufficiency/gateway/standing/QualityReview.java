package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import uk.sufficiency.gateway.vocabulary.QualityGrade;

/**
 * A quality visit to a provision, and what it found.
 *
 * @param domains absent where it came with a provision; {@link StandingDetails} tells them
 * @param actions absent where it came with a provision; {@link StandingDetails} tells them
 */
@DefaultNonNull
@Description("A quality visit to a provision, and what it found.")
public record QualityReview(
    @Description("Identifier of the visit.") @Id String id,
    @Description("Version of the visit; say it as expectedVersion when you complete an action.")
        int version,
    @Description("The provision that was visited.") @Id String provisionId,
    @Description("The day of the visit.") LocalDate visitedOn,
    @Description("The job or role of who visited.") String visitedBy,
    @Description("What the grades come to: the weak domains decide, safeguarding first.")
        QualityGrade overall,
    @Description("The visit in a few words.") @Nullable String summary,
    @Ignore @Nullable List<DomainGrade> domains,
    @Ignore @Nullable List<ReviewAction> actions) {}
