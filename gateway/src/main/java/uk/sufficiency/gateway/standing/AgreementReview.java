package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ReviewOutcome;

/** A review of an agreement that was held. */
@DefaultNonNull
@Description("A review of an agreement that was held.")
public record AgreementReview(
    @Description("The day on which it was held.") LocalDate heldOn,
    @Description("What it came to.") ReviewOutcome outcome,
    @Description("The next review that was fixed; none where the agreement ends first.") @Nullable
        LocalDate nextReviewOn,
    @Description("The job or role of who held it.") String heldBy,
    @Description("What was noted.") @Nullable String notes) {}
