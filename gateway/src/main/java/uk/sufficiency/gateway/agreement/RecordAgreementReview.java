package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.ReviewOutcome;

/** A review of an agreement that was held. */
@DefaultNonNull
@Description("A review of an agreement that was held.")
public record RecordAgreementReview(
    @Description("The agreement.") @Id String agreementId,
    @Description("The day on which it was held.") LocalDate heldOn,
    @Description("What it came to.") ReviewOutcome outcome,
    @Description("The next review; none where the agreement ends first.") @Nullable
        LocalDate nextReviewOn,
    @Description("The job or role of who held it.") String heldBy,
    @Description("What is to be noted; never about a pupil.") @Nullable String notes,
    @Description(
            "The requirements that were found met, word for word, and no others; leave it out where the review did not go through them.")
        @Nullable
        List<@NonNull String> requirementsMet,
    @Description("The version of the agreement that you saw.") int expectedVersion) {

  AgreementsClient.Review review() {
    return new AgreementsClient.Review(
        expectedVersion, heldOn, outcome, nextReviewOn, heldBy, notes, requirementsMet);
  }
}
