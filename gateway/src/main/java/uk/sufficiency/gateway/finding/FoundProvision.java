package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.provision.Places;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** A provision that was found, with all that one call to the registry tells. */
@DefaultNonNull
@Description("A provision that was found, as a list shows it; all of it is at provision.")
public record FoundProvision(
    @Description("Identifier of the provision.") @Id String id,
    @Description(
            "Version of the provision; say it as expectedVersion when you change something. 0 where you do not see pupil figures.")
        int version,
    @Description("The council's own reference.") @Nullable String reference,
    @Description("The provision's name.") String name,
    @Description("The kind of provision.") ProvisionKind kind,
    @Description("Where it stands in its life.") ProvisionStatus status,
    @Description("Primary needs it is for; none means any.") List<@NonNull Need> needs,
    @Description("Lowest NC year it takes; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year it takes.") int ncYearTo,
    @Description(
            "Miles in a straight line from the postcode asked about, to one decimal; null without one.")
        @Nullable
        Double distanceMiles,
    @Description("The setting that has it.") FoundSetting setting,
    @Description("Its places on the day asked about.") Places places,
    @Description("Why it is not what was looked for; empty where it is.")
        List<@NonNull DoesNotFit> doesNotFit,
    @Description("The agreement that runs today, if there is one and you may see it.") @Nullable
        FoundAgreement agreement,
    @Description("The latest quality visit, if there was one and you may see it.") @Nullable
        FoundQualityReview latestQualityReview) {}
