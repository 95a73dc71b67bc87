package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.RecommendationStatus;

/** Something the team recommends. */
@DefaultNonNull
@Description("Something the team recommends.")
public record Recommendation(
    @Description("What to do.") String text,
    @Description("By when.") @Nullable LocalDate dueOn,
    @Description("Whether it has been done.") RecommendationStatus status) {}
