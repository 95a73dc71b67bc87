package uk.sufficiency.gateway.placement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.PlacementStatus;

/** One pupil in one place from a day to a day. */
@DefaultNonNull
@Description("One pupil in one place from a day to a day.")
public record Placement(
    @Description("Identifier of the placement.") @Id String id,
    @Description("Version of the placement.") int version,
    @Description("The provision that has the place.") @Id String provisionId,
    @Description("The pupil, as a keyed hash made at the edge; never a UPN or NHS number.")
        String pupilRef,
    @Description("The pupil's primary need.") Need need,
    @Description("The pupil's NC year.") int ncYear,
    @Description("Where the placement stands.") PlacementStatus status,
    @Description("The day of the offer; none where the pupil was placed without one.") @Nullable
        LocalDate offeredOn,
    @Description("First day on which the place is taken for the pupil.") @Nullable
        LocalDate heldFrom,
    @Description("Last day on which an offer holds the place.") @Nullable LocalDate holdUntil,
    @Description("The day from which the offer is none: accepted, declined, withdrawn or run out.")
        @Nullable
        LocalDate answeredOn,
    @Description("The pupil's first day.") @Nullable LocalDate startsOn,
    @Description("The pupil's last day.") @Nullable LocalDate endsOn,
    @Description("Why an offer was declined or withdrawn.") @Nullable String reason,
    @Description("Who answers for it where it is beyond the commissioned places.") @Nullable
        OverNumber overNumber) {}
