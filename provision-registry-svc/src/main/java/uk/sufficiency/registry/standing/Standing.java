package uk.sufficiency.registry.standing;

import org.jspecify.annotations.Nullable;

/**
 * How a provision stands today.
 *
 * @param agreement the one that runs today
 * @param latestQualityReview the result of the latest quality visit
 */
public record Standing(
    @Nullable AgreementInForce agreement, @Nullable QualityResult latestQualityReview) {

  static final Standing UNSAID = new Standing(null, null);
}
