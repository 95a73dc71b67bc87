package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.DestinationStatus;
import uk.sufficiency.gateway.vocabulary.NextStep;

/** A pupil's next step. */
@DefaultNonNull
@Description("A pupil's next step.")
public record Destination(
    @Description("The placement that the pupil will leave.") @Id String placementId,
    @Description("The provision that the pupil will leave.") @Id String provisionId,
    @Description("The pupil, as a keyed hash made at the edge; never a UPN or NHS number.")
        String pupilRef,
    @Description("Where the pupil goes, once it is known.") @Nullable @Id String nextProvisionId,
    @Description("The kind of step, where no provision is known.") @Nullable NextStep next,
    @Description("First day of the next step; the day before is the last one here.") LocalDate from,
    @Description("How sure the step is.") DestinationStatus status) {}
