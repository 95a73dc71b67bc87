package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.QualityGrade;

/** The latest quality visit to a provision, in short. */
@DefaultNonNull
@Description("The latest quality visit to a provision, in short.")
public record FoundQualityReview(
    @Description("Identifier of the visit.") @Id String id,
    @Description("The day of the visit.") LocalDate visitedOn,
    @Description("The grade overall.") QualityGrade overall) {}
