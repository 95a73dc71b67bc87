package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a visit. */
@DefaultNonNull
@Description("What came of a visit.")
public record VisitOutcome(
    @Description("What the team saw and said.") String summary,
    @Description("What the team recommends.") List<@NonNull Recommendation> recommendations) {}
