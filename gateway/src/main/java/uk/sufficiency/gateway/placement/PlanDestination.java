package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.DestinationStatus;
import uk.sufficiency.gateway.vocabulary.NextStep;

/** A pupil's next step: name a provision, or the kind of step. */
@DefaultNonNull
@Description("A pupil's next step: name a provision, or the kind of step.")
public record PlanDestination(
    @Description("The placement that the pupil will leave.") @Id String placementId,
    @Description("Where the pupil goes, once it is known; then leave next out.") @Nullable @Id
        String nextProvisionId,
    @Description("The kind of step, where no provision is known.") @Nullable NextStep next,
    @Description("First day of the next step; the day before is the last one here.") LocalDate from,
    @Description("How sure the step is.") DestinationStatus status) {}
