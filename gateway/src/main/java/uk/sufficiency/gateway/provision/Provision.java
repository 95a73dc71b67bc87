package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.standing.Agreement;
import uk.sufficiency.gateway.standing.QualityReview;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/**
 * A SEND offer at a setting, such as a resource provision or an inclusion base.
 *
 * @param agreement comes with it; shown to some roles only, so by {@code AgreementQueries}
 * @param latestQualityReview comes with it; shown to some roles only, so by {@code QualityQueries}
 */
@DefaultNonNull
@Description("A SEND offer at a setting, such as a resource provision or an inclusion base.")
public record Provision(
    @Description("Identifier of the provision.") @Id String id,
    @Description(
            "Version of the provision; say it as expectedVersion when you change something. 0 where you do not see pupil figures.")
        int version,
    @Description("The council's own reference.") @Nullable String reference,
    @Description("URN of the setting it belongs to.") @Id String urn,
    @Description("The provision's name.") String name,
    @Description("The kind of provision.") ProvisionKind kind,
    @Description("Where it stands in its life.") ProvisionStatus status,
    @Description("Primary needs it is for.") List<@NonNull Need> needs,
    @Description("Lowest NC year it takes; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year it takes.") int ncYearTo,
    @Description("Its places on the day asked about, today unless said otherwise.") Places places,
    @Description("The day on which it opened or is to open.") @Nullable LocalDate opensOn,
    @Description("The day on which it closed or is to close.") @Nullable LocalDate closesOn,
    @Description("What only inclusion bases have.") @Nullable InclusionBase base,
    @Ignore @Nullable Agreement agreement,
    @Ignore @Nullable QualityReview latestQualityReview) {}
