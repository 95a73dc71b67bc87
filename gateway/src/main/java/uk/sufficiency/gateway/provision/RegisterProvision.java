package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** A provision to be put on the provision map. */
@DefaultNonNull
@Description("A provision to be put on the provision map.")
public record RegisterProvision(
    @Description("The council's own reference.") @Nullable String reference,
    @Description("URN of the setting it belongs to.") @Id String urn,
    @Description("The provision's name.") String name,
    @Description("The kind of provision.") ProvisionKind kind,
    @Description("Where it stands in its life.") ProvisionStatus status,
    @Description("Primary needs it is for.") List<@NonNull Need> needs,
    @Description("Lowest NC year it takes; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year it takes.") int ncYearTo,
    @Description("Places by academic year; the latest year carries forward.")
        List<@NonNull CommissionedPlaces> commissioned,
    @Description("The day on which it opened or is to open.") @Nullable LocalDate opensOn,
    @Description("The day on which it closed or is to close.") @Nullable LocalDate closesOn,
    @Description("What only inclusion bases have.") @Nullable InclusionBase base,
    @Description("The day from which it has its status; worked out where absent.") @Nullable
        LocalDate statusSince,
    @Description("Why it has its status.") @Nullable String statusReason) {}
