package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a visit. */
@DefaultNonNull
@Description("What came of a visit.")
public record CompleteVisit(
    @Description("The visit.") @Id String visitId,
    @Description("What the team saw and said, without naming any pupil.") String summary,
    @Description("What the team recommends.") List<@NonNull RecommendationDraft> recommendations,
    @Description("The version of the visit that you saw.") int expectedVersion) {}
