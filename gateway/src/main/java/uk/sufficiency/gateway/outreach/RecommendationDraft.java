package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** Something the team recommends. */
@DefaultNonNull
@Description("Something the team recommends.")
public record RecommendationDraft(
    @Description("What to do.") String text, @Description("By when.") @Nullable LocalDate dueOn) {}
