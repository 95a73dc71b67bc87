package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.ChangeAction;
import uk.sufficiency.gateway.vocabulary.ChangeRoute;
import uk.sufficiency.gateway.vocabulary.ChangeStatus;

/** A proposal to open, close or resize a provision, with its process. */
@DefaultNonNull
@Description("A proposal to open, close or resize a provision, with its process.")
public record SignificantChange(
    @Description("Identifier of the change.") @Id String id,
    @Description("Version of the change; say it as expectedVersion.") int version,
    @Description("The provision.") @Id String provisionId,
    @Description("What is proposed.") ChangeAction action,
    @Description("Places commissioned when it was proposed.") int placesBefore,
    @Description("Places that there would be.") int placesAfter,
    @Description("Places last approved, which a resize is compared with.") int baseline,
    @Description("Whether a process applies.") boolean applies,
    @Description("Which process.") ChangeRoute route,
    @Description("DfE's tier, 1 to 3; academies only.") @Nullable Integer tier,
    @Description("Why the process applies or not.") String reason,
    @Description("Where it stands.") ChangeStatus status,
    @Description("Whether nothing of the process stands in its way any more.")
        boolean mayTakeEffect,
    @Description("The day of the proposal.") LocalDate proposedOn,
    @Description("The decision.") @Nullable ChangeDecision decision,
    @Description("The signed deed of variation; academies only.") @Nullable
        DeedOfVariation deedOfVariation,
    @Description("The steps of the process in their order.") List<@NonNull ChangeStep> steps,
    @Description("Its documents.") List<@NonNull ChangeDocument> documents) {}
