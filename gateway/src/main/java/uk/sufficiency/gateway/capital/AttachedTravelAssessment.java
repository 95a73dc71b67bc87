package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.travel.TravelAssessment;

/** A travel assessment as it was answered when it was attached to a scheme. */
@DefaultNonNull
@Description("A travel assessment as it was answered when it was attached to a scheme.")
public record AttachedTravelAssessment(
    @Description("Its identifier.") @Id String id,
    @Description("The day on which it was made.") LocalDate madeOn,
    @Description("The answer.") TravelAssessment answer) {}
