package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.QualityDomain;
import uk.sufficiency.gateway.vocabulary.QualityGrade;

/** What a quality visit found of one domain. */
@DefaultNonNull
@Description("What a quality visit found of one domain.")
public record DomainGrade(
    @Description("The domain.") QualityDomain domain,
    @Description("Its grade.") QualityGrade grade,
    @Description("What the grade rests on.") @Nullable String evidence) {}
