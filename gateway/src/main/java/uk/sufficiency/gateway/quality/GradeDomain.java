package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.QualityDomain;
import uk.sufficiency.gateway.vocabulary.QualityGrade;

/** What was found of one domain. */
@DefaultNonNull
@Description("What was found of one domain.")
public record GradeDomain(
    @Description("The domain.") QualityDomain domain,
    @Description("Its grade.") QualityGrade grade,
    @Description("What the grade rests on; never about a pupil.") @Nullable String evidence) {}
