package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;
import uk.sufficiency.gateway.vocabulary.SchemeKind;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** A capital scheme. */
@DefaultNonNull
@Description("A capital scheme.")
public record CapitalScheme(
    @Description("Identifier of the scheme.") @Id String id,
    @Description("Version of the scheme; say it as expectedVersion.") int version,
    @Description("The council's own reference.") @Nullable String reference,
    @Description("Its name.") String name,
    @Description("The provision that its places are for.") @Id String provisionId,
    @Description("Name of that provision.") String provisionName,
    @Description("Where that provision stands in its life.") ProvisionStatus provisionStatus,
    @Description("URN of the setting.") @Id String urn,
    @Description("What is built.") SchemeKind kind,
    @Description("Where it stands.") SchemeStage stage,
    @Description("GBP.") double budget,
    @Description("GBP spent in all financial years.") double spent,
    @Description("The wave of inclusion bases that it belongs to, 1 to 3.") @Nullable Integer wave,
    @Description("That it delivers, 0 to 1.") double probability,
    @Description(
            "Whether an officer has said the probability; else it is the usual one of its stage.")
        boolean probabilityStated,
    @Description("Whether it is what opens its provision.") boolean opensProvision,
    @Description("Places that it adds, by academic year.") List<@NonNull SchemePlaces> places,
    @Description("Its money by financial year.") List<@NonNull SchemeMoney> money,
    @Description("Works that make the place accessible.")
        List<@NonNull AccessibilityWork> accessibility,
    @Description("The stages that it has reached.") List<@NonNull StageReached> history,
    @Description("Attached travel assessments; for the planning roles only.")
        List<@NonNull AttachedTravelAssessment> travelAssessments) {}
