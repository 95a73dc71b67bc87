package uk.sufficiency.registry.quality.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/** What a visit found of one domain. */
public record DomainGrade(QualityDomain domain, QualityGrade grade, @Nullable String evidence) {}
